find_package(GTest REQUIRED)

# moderato_tests(NAME SOURCES ... [LINK target...] [PCH target] [MOC] [TIMEOUT seconds])
# One executable, one entry of ctest, which leaves its results in results/NAME.xml. LINK names the main function
# too: GTest::gtest_main, or a target of ours that makes the application object first.
function(moderato_tests name)
  cmake_parse_arguments(TEST "MOC" "PCH;TIMEOUT" "SOURCES;LINK" ${ARGN})
  if(TEST_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "moderato_tests(${name}) does not know ${TEST_UNPARSED_ARGUMENTS}")
  endif()
  if(NOT TEST_TIMEOUT)
    set(TEST_TIMEOUT 300)
  endif()

  add_executable(${name} ${TEST_SOURCES})
  files_together(${name})
  target_link_libraries(${name} PRIVATE build_flags ${TEST_LINK} GTest::gtest)
  target_compile_definitions(${name} PRIVATE MODERATO_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  if(TEST_MOC)
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
  endif()
  if(TEST_PCH)
    target_precompile_headers(${name} REUSE_FROM ${TEST_PCH})
  endif()

  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT ${TEST_TIMEOUT}
    ENVIRONMENT "${moderato_test_environment}\
;GTEST_OUTPUT=xml:${PROJECT_BINARY_DIR}/results/${name}.xml\
;XDG_CONFIG_HOME=${PROJECT_BINARY_DIR}/home/${name}/config\
;XDG_DATA_HOME=${PROJECT_BINARY_DIR}/home/${name}/data"
    ENVIRONMENT_MODIFICATION "${moderato_test_platform}")
endfunction()

# The same on every machine: English, UTC, and sanitizers that stop at the first fault.
set(moderato_test_environment
  LC_ALL=C.UTF-8 LANGUAGE= TZ=UTC
  ASAN_OPTIONS=detect_leaks=1:strict_string_checks=1:detect_stack_use_after_return=1
  LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0
  UBSAN_OPTIONS=print_stacktrace=1)

# No display, unless QT_QPA_PLATFORM names one: Qt tries the platforms of such a list in turn.
set(moderato_test_platform QT_QPA_PLATFORM=cmake_list_append:offscreen)
