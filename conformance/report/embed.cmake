# Turns text files into C++ string views, at configure time; a change of a file configures again.
#
#   ctikit_embed(output.cpp NAMESPACE a::b HEADER page.hpp  name=file[,file...] ...)
#
# Several files of one name are joined in the given order. The bytes are written as numbers, so that no content needs escaping.
function(ctikit_embed output)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "NAMESPACE;HEADER" "")
  set(code "// Generated from the template files by embed.cmake.\n#include \"${arg_HEADER}\"\n\nnamespace ${arg_NAMESPACE} {\n")
  foreach(entry IN LISTS arg_UNPARSED_ARGUMENTS)
    string(REGEX MATCH "^([a-z_]+)=(.*)$" ignored "${entry}")
    set(name ${CMAKE_MATCH_1})
    string(REPLACE "," ";" files "${CMAKE_MATCH_2}")
    set(bytes "")
    foreach(file IN LISTS files)
      file(READ ${file} content HEX)
      string(APPEND bytes "${content}")
      set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    endforeach()
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${bytes}")
    string(APPEND code "namespace {\nconstexpr char ${name}_bytes[] = {${bytes}'\\0'};\n}\n"
      "const std::string_view ${name}(${name}_bytes, sizeof ${name}_bytes - 1);\n")
  endforeach()
  string(APPEND code "} // namespace ${arg_NAMESPACE}\n")
  file(CONFIGURE OUTPUT ${output} CONTENT "${code}" @ONLY)
endfunction()
