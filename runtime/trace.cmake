# ctikit::trace: messages as text, JSON, hexadecimal listings and flows, and back. Included by CMakeLists.txt.
find_package(fmt REQUIRED)
find_package(Boost 1.81 REQUIRED COMPONENTS json)

add_library(ctikit_trace STATIC
  src/trace/append.cpp
  src/trace/ctisvr_reader.cpp
  src/trace/encode_json.cpp
  src/trace/encode_long.cpp
  src/trace/encode_short.cpp
  src/trace/format_findings.cpp
  src/trace/format_flow.cpp
  src/trace/format_hex.cpp
  src/trace/format_json.cpp
  src/trace/format_low_level.cpp
  src/trace/format_text.cpp
  src/trace/hex_reader.cpp
  src/trace/json_fragments.cpp
  src/trace/ladder.cpp
  src/trace/ladder_svg.cpp
  src/trace/line_reader.cpp
  src/trace/lookup.cpp
  src/trace/lost_members.cpp
  src/trace/low_level_parser.cpp
  src/trace/message_builder.cpp
  src/trace/mivr_reader.cpp
  src/trace/parse_json.cpp
  src/trace/printed_fields.cpp
  src/trace/printed_value.cpp
  src/trace/protocols.cpp
  src/trace/raw_reader.cpp
  src/trace/rebuild.cpp
  src/trace/suggest.cpp
  src/trace/text_writer.cpp
  src/trace/trace_fragments.cpp
  src/trace/value_bytes.cpp
  src/trace/value_text.cpp
)
add_library(ctikit::trace ALIAS ctikit_trace)
target_link_libraries(ctikit_trace PUBLIC ctikit_wire ctikit_uccx ctikit_ged188 Boost::json PRIVATE fmt::fmt)
set_target_properties(ctikit_trace PROPERTIES EXPORT_NAME trace)
