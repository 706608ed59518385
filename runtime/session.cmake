# ctikit::session: client and server over TCP, TLS or memory. Included by CMakeLists.txt.
find_package(Boost 1.81 REQUIRED)
find_package(Threads REQUIRED)

add_library(ctikit_session STATIC
  src/session/accept.cpp
  src/session/address.cpp
  src/session/agent_model.cpp
  src/session/call_model.cpp
  src/session/channel.cpp
  src/session/client.cpp
  src/session/client_core.cpp
  src/session/client_options.cpp
  src/session/close_in_order.cpp
  src/session/config_block.cpp
  src/session/config_exchange.cpp
  src/session/configuration.cpp
  src/session/counters.cpp
  src/session/dialect.cpp
  src/session/dialect_ged188.cpp
  src/session/dialect_uccx.cpp
  src/session/event_masks.cpp
  src/session/failover_client.cpp
  src/session/memory_network.cpp
  src/session/message_fields.cpp
  src/session/outcome.cpp
  src/session/pause.cpp
  src/session/request_check.cpp
  src/session/server.cpp
  src/session/server_session.cpp
  src/session/steady_clock.cpp
  src/session/tcp.cpp
  src/session/virtual_clock.cpp
)
# An object of its own, because the command of a version that does not exist brings another one (generator/CMakeLists.txt).
set_source_files_properties(src/session/dialect_ged188.cpp PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
add_library(ctikit::session ALIAS ctikit_session)
target_link_libraries(ctikit_session PUBLIC ctikit_wire ctikit_uccx ctikit_ged188 Boost::headers Threads::Threads)
set_target_properties(ctikit_session PROPERTIES EXPORT_NAME session)

# TLS is a library of its own: who does not use it does not link OpenSSL.
find_package(OpenSSL QUIET)
if(OpenSSL_FOUND)
  add_library(ctikit_tls STATIC src/session/tls.cpp)
  add_library(ctikit::tls ALIAS ctikit_tls)
  target_link_libraries(ctikit_tls PUBLIC ctikit_session OpenSSL::SSL OpenSSL::Crypto)
  set_target_properties(ctikit_tls PROPERTIES EXPORT_NAME tls)
endif()
