#include "tests/rules/arrows.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <set>
#include <sstream>
#include <stdexcept>

namespace moderato::rules {
namespace {

bool contains(const std::vector<std::string>& list, const std::string& word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// "ui" for "ui/*" and "ui/bar"; the whole name if there is no slash.
std::string folderOf(const std::string& name)
{
    return name.substr(0, name.find('/'));
}

/// The line of the table that speaks for a room.
const Room* lineOf(const Arrows& arrows, const std::string& room)
{
    auto line = arrows.find(room);
    if (line == arrows.end())
        line = arrows.find(folderOf(room) + "/*");
    return line == arrows.end() ? nullptr : &line->second;
}

/// True if a name on the right of `knows` means this room.
bool means(const std::string& name, const std::string& room)
{
    const bool wholeFolder = name == folderOf(name) || name == folderOf(name) + "/*";
    return name == room || (wholeFolder && folderOf(name) == folderOf(room));
}

std::string libraryOf(const std::string& header)
{
    static const std::set<std::string> posix{"fcntl", "pwd", "signal", "sys", "unistd"};
    const std::string library = header.substr(0, header.find_first_of("/."));
    return posix.contains(library) ? "posix" : library;
}

bool isStandard(const std::string& header)
{
    return header.find_first_of("/.") == std::string::npos;
}

bool isQtClass(const std::string& header)
{
    return header.size() > 1 && header[0] == 'Q' && std::isupper(static_cast<unsigned char>(header[1])) != 0;
}

bool isQtModule(const std::string& header, const ModuleOf& moduleOf)
{
    return header.starts_with("Qt") && (header.find('/') != std::string::npos || moduleOf(header) == header);
}

/// Why an include is not allowed; nothing if it is.
std::optional<std::string> objection(const Arrows& arrows, const ModuleOf& moduleOf, const std::string& room,
                                     const Include& include)
{
    if (include.quoted) {
        if (include.name.ends_with(".moc"))
            return std::nullopt;
        const std::string other = roomOf(arrows, include.name);
        if (other.empty())
            return "is not a path from the root into a room of arrows.txt";
        if (!knows(arrows, room, other))
            return room + " does not know " + other;
        return std::nullopt;
    }
    if (isQtModule(include.name, moduleOf))
        return "name the class alone, without its module";
    const bool ofQt = isQtClass(include.name) || include.name.starts_with("Qt");
    if (!ofQt && isStandard(include.name))
        return std::nullopt;
    const std::string library = ofQt ? moduleOf(include.name) : libraryOf(include.name);
    if (library.empty())
        return "no module of Qt has this header";
    if (!uses(arrows, room, library))
        return room + " does not use " + library;
    return std::nullopt;
}

}  // namespace

Arrows readArrows(const std::string& text)
{
    Arrows arrows;
    for (const std::string& line : lines(text)) {
        std::istringstream words(line);
        std::string name;
        if (!(words >> name) || name.starts_with('#'))
            continue;
        Room& room = arrows[name];
        std::vector<std::string>* list = nullptr;
        for (std::string word; words >> word;) {
            if (word == "knows")
                list = &room.knows;
            else if (word == "with")
                list = &room.with;
            else if (list != nullptr)
                list->push_back(word);
            else
                throw std::runtime_error("neither `knows` nor `with` in: " + line);
        }
    }
    return arrows;
}

std::string roomOf(const Arrows& arrows, const std::string& path)
{
    const std::size_t slash = path.find('/');
    if (slash == std::string::npos)
        return {};
    const std::string room = path.substr(0, path.find_first_of("/.", slash + 1));
    if (lineOf(arrows, room) != nullptr)
        return room;
    return arrows.contains(folderOf(path)) ? folderOf(path) : std::string();
}

bool knows(const Arrows& arrows, const std::string& room, const std::string& other)
{
    if (room == other)
        return true;
    const Room* line = lineOf(arrows, room);
    std::vector<std::string> names = line == nullptr ? std::vector<std::string>() : line->knows;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (means(names[i], other))
            return true;
        for (const auto& [known, itsLine] : arrows)
            for (const std::string& further : itsLine.knows)
                if (means(names[i], known) && !contains(names, further))
                    names.push_back(further);
    }
    return false;
}

bool uses(const Arrows& arrows, const std::string& room, const std::string& library)
{
    const Room* line = lineOf(arrows, room);
    return line != nullptr && contains(line->with, library);
}

std::vector<std::string> forbiddenIncludes(const Arrows& arrows, const ModuleOf& moduleOf,
                                           const Source& source)
{
    const std::string room = roomOf(arrows, source.path);
    if (room.empty())
        return {source.path + ": lies in no room of arrows.txt"};
    std::vector<std::string> found;
    for (const Include& include : includes(source.text))
        if (const std::optional<std::string> why = objection(arrows, moduleOf, room, include))
            found.push_back(source.path + ":" + std::to_string(include.line) + ": " + include.name + ": " +
                            *why);
    return found;
}

}  // namespace moderato::rules
