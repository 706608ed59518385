# Tests of clients and servers: in memory, on a clock that is turned by hand.
ctikit_runtime_test(test_session
  SOURCES
    session/address_test.cpp
    session/client_test.cpp
    session/counters_test.cpp
    session/end_to_end_test.cpp
    session/failover_test.cpp
    session/faults_test.cpp
    session/lookup_test.cpp
    session/model_limits_test.cpp
    session/server_test.cpp
    session/tsan_suppressions.cpp
  LIBRARIES ctikit::session
)
if(TARGET ctikit_tls)
  ctikit_runtime_test(test_tls SOURCES session/tls_test.cpp LIBRARIES ctikit::tls)
endif()
