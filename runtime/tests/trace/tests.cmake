# Tests of ctikit::trace.
ctikit_runtime_test(test_trace
  SOURCES
    trace/allocation_test.cpp
    trace/flow_test.cpp
    trace/json_encode_test.cpp
    trace/json_format_test.cpp
    trace/ladder_test.cpp
    trace/listing_test.cpp
    trace/logs_test.cpp
    trace/protocols_test.cpp
    trace/readers_test.cpp
    trace/settle_test.cpp
    trace/text_test.cpp
    support/allocations.cpp
  LIBRARIES ctikit::trace
)
