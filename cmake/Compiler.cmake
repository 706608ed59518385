# What every target of this repository is compiled with. Consumers of the installed libraries get none of it.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE RelWithDebInfo)
endif()

find_program(CTIKIT_CCACHE ccache)
if(CTIKIT_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CTIKIT_CCACHE})
endif()

add_compile_options(-Wall -Wextra -Wconversion -Wshadow -ffunction-sections -fdata-sections)
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  add_compile_options(-Wno-deprecated-declarations) # libstdc++ 12's stable_sort uses what it calls deprecated; g++ knows better
endif()
add_link_options(-Wl,--gc-sections)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  add_compile_options($<$<NOT:$<CONFIG:Debug>>:-Wno-restrict>) # g++ 12 sees overlaps in "text" + std::string that are not there
endif()
if(CTIKIT_WERROR AND NOT CTIKIT_SANITIZE) # in instrumented code g++ 12 warns of what is not there
  add_compile_options(-Werror)
endif()

if(CMAKE_UNITY_BUILD) # several files in one: what one of them keeps to itself is no fault of the next
  add_compile_options(-Wno-shadow -Wno-subobject-linkage)
endif()

if(CTIKIT_SANITIZE)
  add_compile_options(-fsanitize=${CTIKIT_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer -D_GLIBCXX_ASSERTIONS)
  if(CTIKIT_SANITIZE MATCHES "thread" AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(-Wno-tsan) # Asio's fences, which g++ cannot follow
  endif()
  add_link_options(-fsanitize=${CTIKIT_SANITIZE})
elseif(CMAKE_BUILD_TYPE STREQUAL "Release") # tools/tests/check_hardening.py looks whether it is in the programs
  add_compile_options(-fstack-protector-strong -fstack-clash-protection -D_FORTIFY_SOURCE=3 -D_GLIBCXX_ASSERTIONS -fPIE)
  add_link_options(-Wl,-z,relro,-z,now,-z,noexecstack -pie)
endif()
