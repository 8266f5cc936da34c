# One target carries every compiler flag of our own code.
add_library(build_flags INTERFACE)
target_compile_features(build_flags INTERFACE cxx_std_20)
target_compile_options(build_flags INTERFACE
  $<$<BOOL:${MODERATO_WERROR}>:-Werror> -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Wcast-align
  -Wnon-virtual-dtor -Woverloaded-virtual -Wnull-dereference -Wdouble-promotion -Wformat=2
  -Wimplicit-fallthrough -Wunused-result -Winvalid-pch)
target_compile_definitions(build_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
  QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(build_flags INTERFACE ${PROJECT_SOURCE_DIR})
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

if(CMAKE_UNITY_BUILD)
  # A name that shadows one of another file shadows nothing.
  target_compile_options(build_flags INTERFACE -Wno-shadow $<$<CXX_COMPILER_ID:GNU>:-Wshadow=local>)
endif()

# g++ 12 warns of null dereferences that only its own inlining of Qt's hash, or its sanitizers' instrumentation, introduces.
if(MODERATO_SANITIZE OR CMAKE_BUILD_TYPE STREQUAL "Release")
  target_compile_options(build_flags INTERFACE -Wno-null-dereference)
endif()

if(MODERATO_SANITIZE)
  target_compile_options(build_flags INTERFACE -fsanitize=${MODERATO_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(build_flags INTERFACE -fsanitize=${MODERATO_SANITIZE})
endif()
