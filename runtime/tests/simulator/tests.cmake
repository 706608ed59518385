# Tests of the simulated contact center, through sessions as clients see it.
ctikit_runtime_test(test_simulator
  SOURCES
    simulator/config_test.cpp
    simulator/contact_center_test.cpp
    simulator/models_test.cpp
    simulator/random_requests_test.cpp
  LIBRARIES ctikit::simulator ctikit::trace
)
