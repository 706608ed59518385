int dummy_terminal;
