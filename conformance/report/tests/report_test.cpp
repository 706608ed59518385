int dummy_report;
