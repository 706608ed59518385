# ctikit::simulator: a small contact center in memory. Included by CMakeLists.txt.
find_package(Boost 1.81 REQUIRED COMPONENTS json)

add_library(ctikit_simulator STATIC
  src/simulator/center_agents.cpp
  src/simulator/center_calls.cpp
  src/simulator/center_config.cpp
  src/simulator/center_presence.cpp
  src/simulator/center_queries.cpp
  src/simulator/center_requests.cpp
  src/simulator/center_statistics.cpp
  src/simulator/contact_center.cpp
  src/simulator/vocabulary.cpp
)
add_library(ctikit::simulator ALIAS ctikit_simulator)
target_link_libraries(ctikit_simulator PUBLIC ctikit_session PRIVATE ctikit_trace Boost::json)
set_target_properties(ctikit_simulator PROPERTIES EXPORT_NAME simulator)
