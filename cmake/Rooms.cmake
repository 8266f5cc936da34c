# room(NAME SOURCES ... KNOWS ... [HIDES ...] [PCH target] [MOC])
# A room is one static library. KNOWS are the rooms and Qt modules that its headers use,
# HIDES those that only its sources use, PCH the target whose precompiled header it shares.
function(room name)
  cmake_parse_arguments(ROOM "MOC" "PCH" "SOURCES;KNOWS;HIDES" ${ARGN})
  add_library(${name} STATIC ${ROOM_SOURCES})
  files_together(${name})
  target_link_libraries(${name} PUBLIC build_flags ${ROOM_KNOWS} PRIVATE ${ROOM_HIDES})
  if(ROOM_MOC)
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
  endif()
  if(ROOM_PCH)
    target_precompile_headers(${name} REUSE_FROM ${ROOM_PCH})
  endif()
endfunction()

# shared_headers(NAME LINK target... HEADERS ...): a target that holds nothing but a precompiled header.
function(shared_headers name)
  cmake_parse_arguments(SHARED "" "" "LINK;HEADERS" ${ARGN})
  file(GENERATE OUTPUT ${CMAKE_BINARY_DIR}/${name}.cpp CONTENT "")
  add_library(${name} OBJECT ${CMAKE_BINARY_DIR}/${name}.cpp)
  target_link_libraries(${name} PRIVATE build_flags ${SHARED_LINK})
  target_precompile_headers(${name} PRIVATE ${SHARED_HEADERS})
endfunction()
