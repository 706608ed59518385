int dummy_diff;
