# What `cmake --install` puts where: headers and libraries with a CMake package (find_package(ctikit)) and pkg-config files. The
# cti command installs itself (tools/), and so do the conformance flows (conformance/).
include(CMakePackageConfigHelpers)

set(CTIKIT_LIBRARIES wire uccx ged188 trace session simulator)
set(CTIKIT_HAS_TLS FALSE)
if(TARGET ctikit_tls)
  list(APPEND CTIKIT_LIBRARIES tls)
  set(CTIKIT_HAS_TLS TRUE)
endif()

list(TRANSFORM CTIKIT_LIBRARIES PREPEND ctikit_ OUTPUT_VARIABLE targets)
install(TARGETS ${targets} EXPORT ctikitTargets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(DIRECTORY runtime/include/ generated/include/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})

set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/ctikit)
install(EXPORT ctikitTargets NAMESPACE ctikit:: DESTINATION ${package_folder})
configure_package_config_file(cmake/ctikitConfig.cmake.in ${CMAKE_CURRENT_BINARY_DIR}/ctikitConfig.cmake
  INSTALL_DESTINATION ${package_folder})
write_basic_package_version_file(${CMAKE_CURRENT_BINARY_DIR}/ctikitConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/ctikitConfig.cmake ${CMAKE_CURRENT_BINARY_DIR}/ctikitConfigVersion.cmake
  DESTINATION ${package_folder})

# ctikit_pkgconfig(NAME DESCRIPTION LIBS REQUIRES): static libraries are named in the order in which the linker wants them. The prefix is
# relative to the file, so that an installed tree may be moved.
file(RELATIVE_PATH up ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig ${CMAKE_INSTALL_PREFIX})
function(ctikit_pkgconfig name description libs requires)
  configure_file(cmake/pkgconfig.pc.in ${CMAKE_CURRENT_BINARY_DIR}/${name}.pc @ONLY)
  install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${name}.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
endfunction()

ctikit_pkgconfig(ctikit "Codecs, walker and sessions for Cisco's CTI wire protocol"
  "-lctikit_session -lctikit_uccx -lctikit_ged188 -lctikit_wire -pthread" "")
ctikit_pkgconfig(ctikit-trace "Text and JSON forms of CTI messages" "-lctikit_trace -lboost_json" "ctikit fmt")
if(CTIKIT_HAS_TLS)
  ctikit_pkgconfig(ctikit-tls "CTI sessions over TLS" "-lctikit_tls" "ctikit openssl")
endif()
