#pragma once

#include <filesystem>
#include <initializer_list>
#include <string>
#include <vector>

namespace moderato::rules {

/// Where the tree of this program lies.
inline const std::filesystem::path sourceTree = MODERATO_SOURCE_DIR;

/// One file of the tree; its path counts from the root and has forward slashes.
struct Source {
    std::string path;
    std::string text;
};

/// The files with one of these extensions (".h") below these folders of the root, by path.
std::vector<Source> sources(const std::filesystem::path& root, std::initializer_list<const char*> folders,
                            std::initializer_list<const char*> extensions);

/// Throws if the file can't be read.
std::string readText(const std::filesystem::path& file);

/// A string literal, as written, and the line on which it begins, from 1.
struct Literal {
    int line = 0;
    std::string text;
};

/// A C++ text taken apart: the code, in which comments and the insides of literals are blanks, and every
/// line is where it was; and the string literals.
struct Lexed {
    std::string code;
    std::vector<Literal> literals;
};

Lexed lex(const std::string& text);

/// What stands after #include; `quoted` for "name", else <name>.
struct Include {
    int line = 0;
    std::string name;
    bool quoted = false;
};

std::vector<Include> includes(const std::string& text);

/// The identifiers of the code and the lines on which they stand.
struct Identifier {
    int line = 0;
    std::string name;
};

std::vector<Identifier> identifiers(const std::string& text);

/// The text's lines without their ends.
std::vector<std::string> lines(const std::string& text);

}  // namespace moderato::rules
