#pragma once

#include "tests/rules/source.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace moderato::rules {

/// One line of arrows.txt: the rooms that a room knows at first hand, and the libraries it uses.
struct Room {
    std::vector<std::string> knows;
    std::vector<std::string> with;
};

/// The whole of arrows.txt, by the name of the room.
using Arrows = std::map<std::string, Room>;

/// Throws with the line if the text is not such a table.
Arrows readArrows(const std::string& text);

/// The room in which a file lies ("core/plan" for "core/plan/event.h"); empty if the table has none for it.
std::string roomOf(const Arrows& arrows, const std::string& path);

/// True if files of the first room may include files of the second.
bool knows(const Arrows& arrows, const std::string& room, const std::string& other);

/// True if files of the room may include this library's headers.
bool uses(const Arrows& arrows, const std::string& room, const std::string& library);

/// The Qt module in which a header such as "QWidget" lies; empty if there is none.
using ModuleOf = std::function<std::string(const std::string& header)>;

/// One sentence, with file and line, for each include that no arrow allows.
std::vector<std::string> forbiddenIncludes(const Arrows& arrows, const ModuleOf& moduleOf,
                                           const Source& source);

}  // namespace moderato::rules
