# What makes a build quick where the machine has it: a fast linker.
find_program(MODERATO_MOLD mold)
if(MODERATO_MOLD)
  add_link_options(-fuse-ld=mold)
endif()

# moc needs headers alone, so it need not wait for the libraries that its target links.
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF)
