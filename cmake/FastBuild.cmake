# What makes a build quick where the machine has it: a fast linker.
find_program(MODERATO_MOLD mold)
if(MODERATO_MOLD)
  add_link_options(-fuse-ld=mold)
endif()

# moc needs headers alone, so it need not wait for the libraries that its target links.
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF)

# The presets compile eight files at a time (CMAKE_UNITY_BUILD), which takes little more than one of them.
set(CMAKE_UNITY_BUILD_BATCH_SIZE 8)

# files_together(TARGET): each file calls the class of its words Words; beside other files it goes by a name of its own.
function(files_together target)
  set_target_properties(${target} PROPERTIES
    UNITY_BUILD_UNIQUE_ID MODERATO_FILE
    UNITY_BUILD_CODE_BEFORE_INCLUDE "#define Words MODERATO_FILE")
endfunction()
