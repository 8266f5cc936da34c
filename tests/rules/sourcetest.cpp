#include "tests/rules/source.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <regex>
#include <set>

namespace moderato::rules {
namespace {

/// Names that a room keeps away from, and why.
struct Ban {
    std::set<std::string> rooms;
    std::set<std::string> names;
    const char* why;
    std::map<std::string, std::string> exceptions = {};  ///< files that may, each with the reason
};

const std::vector<Ban>& bans()
{
    static const std::set<std::string> files{"QDir",           "QFile",          "QFileInfo",
                                             "QSaveFile",      "QStandardPaths", "QSettings",
                                             "QTemporaryFile", "filesystem",     "fstream"};
    static const std::vector<Ban> all{
        {{"core/plan", "core/edit", "core/timing", "core/exchange"},
         files,
         "touches no file",
         {{"core/exchange/workbook.cpp", "its library writes to a path only"}}},
        {{"core/plan", "core/edit", "core/timing"},
         {"QDeadlineTimer", "QElapsedTimer", "QTimer", "currentDate", "currentDateTime", "currentDateTimeUtc",
          "currentMSecsSinceEpoch", "currentSecsSinceEpoch", "currentTime", "high_resolution_clock",
          "steady_clock", "system_clock", "gettimeofday", "clock_gettime"},
         "touches no clock; the time comes in as an argument"},
        {{"core/plan", "core/edit", "core/timing"},
         {"QLocale", "getenv", "qEnvironmentVariable", "qgetenv", "setlocale", "systemTimeZone",
          "systemTimeZoneId", "toLocalTime"},
         "touches no locale and no environment"},
        {{"core/plan", "core/edit", "core/timing"},
         {"QLoggingCategory", "cerr", "cout", "fprintf", "printf", "qCritical", "qDebug", "qFatal", "qInfo",
          "qWarning", "spdlog"},
         "touches no log"},
        {{"core/edit", "core/timing"},
         {"QRandomGenerator", "createUuid", "mt19937", "rand", "random_device"},
         "gives the same answer to the same question; ids come in as arguments"},
    };
    return all;
}

/// Files that may be longer than the rest, each with the reason.
const std::map<std::string, std::string>& longFiles()
{
    static const std::map<std::string, std::string> reasons;
    return reasons;
}

constexpr std::size_t mostLines = 400;

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return char(std::tolower(c)); });
    return text;
}

std::string place(const Source& source, int line)
{
    return source.path + ":" + std::to_string(line) + ": ";
}

/// The banned names in a file, one a line.
std::string bannedNames(const Source& source)
{
    const std::string room = source.path.substr(0, source.path.rfind('/'));
    std::string found;
    for (const Identifier& identifier : identifiers(source.text))
        for (const Ban& ban : bans())
            if (ban.rooms.contains(room) && ban.names.contains(identifier.name) &&
                !ban.exceptions.contains(source.path))
                found +=
                    place(source, identifier.line) + identifier.name + ": " + room + " " + ban.why + '\n';
    return found;
}

/// The string literals with 'audience': on the screen and on paper it is the floor.
std::string wrongWords(const Source& source)
{
    std::string found;
    for (const Literal& literal : lex(source.text).literals)
        if (lowered(literal.text).find("audience") != std::string::npos)
            found += place(source, literal.line) + "say floor, not audience: \"" + literal.text + "\"\n";
    return found;
}

/// The types that headers define at the outermost level under a name that another header has used: two types
/// of one name in one namespace break the program without a word from compiler or linker.
std::string namesUsedTwice(const std::vector<Source>& headers)
{
    static const std::regex definition(R"(^(?:class|struct|enum class) (\w+)(?!\w|<|::)[^;]*$)");
    std::map<std::string, std::string> firstPlaces;
    std::string found;
    for (const Source& header : headers) {
        int number = 0;
        for (const std::string& line : lines(lex(header.text).code)) {
            ++number;
            std::smatch match;
            if (!std::regex_search(line, match, definition))
                continue;
            const auto [first, isNew] = firstPlaces.try_emplace(match[1], header.path);
            if (!isNew)
                found +=
                    place(header, number) + match[1].str() + " is defined in " + first->second + " too\n";
        }
    }
    return found;
}

std::vector<Source> program()
{
    return sources(sourceTree, {"app", "core", "resources", "ui"}, {".h", ".cpp"});
}

TEST(Sources, AreFound)
{
    EXPECT_FALSE(program().empty());
}

TEST(Sources, OfPlanEditAndTimingTouchNoFileClockLocaleOrLog)
{
    std::string found;
    for (const Source& source : program())
        found += bannedNames(source);
    EXPECT_EQ(found, "");
}

TEST(Sources, AreShort)
{
    std::string found;
    for (const Source& source : program())
        if (lines(source.text).size() > mostLines && !longFiles().contains(source.path))
            found += source.path + " has more than " + std::to_string(mostLines) + " lines\n";
    EXPECT_EQ(found, "");
}

TEST(Sources, ThatMayBeLongStillAre)
{
    for (const auto& [path, reason] : longFiles())
        EXPECT_GT(lines(readText(sourceTree / path)).size(), mostLines)
            << path << " needs no exception: " << reason;
}

TEST(Sources, SayFloor)
{
    std::string found;
    for (const Source& source : program())
        found += wrongWords(source);
    for (const Source& source :
         sources(sourceTree, {"resources"}, {".json", ".txt", ".ts", ".xml", ".desktop"}))
        if (lowered(source.text).find("audience") != std::string::npos)
            found += source.path + ": say floor, not audience\n";
    EXPECT_EQ(found, "");
}

TEST(Sources, IncludeHeadersOnce)
{
    for (const Source& source : sources(sourceTree, {"app", "core", "resources", "ui", "tests"}, {".h"}))
        EXPECT_NE(lex(source.text).code.find("#pragma once"), std::string::npos) << source.path;
}

TEST(Sources, NameEachTypeOnce)
{
    EXPECT_EQ(namesUsedTwice(sources(sourceTree, {"app", "core", "ui"}, {".h"})), "");
}

TEST(PlantedType, IsFoundWhereItIsDefinedTwice)
{
    EXPECT_EQ(namesUsedTwice({{"core/a.h", "struct Row {\n};\nclass Pages;\n"},
                              {"ui/b.h", "struct Row;\nclass Pages {\n    struct Row {};\n};\n"}}),
              "");
    EXPECT_EQ(namesUsedTwice({{"core/a.h", "class Pages final {"}, {"ui/b.h", "\nstruct Pages : Sheet {"}}),
              "ui/b.h:2: Pages is defined in core/a.h too\n");
}

TEST(PlantedName, IsFoundInCodeAlone)
{
    EXPECT_EQ(
        bannedNames({"core/timing/fit.cpp", "auto now =\n    QDateTime::currentDateTime();\n"}),
        "core/timing/fit.cpp:2: currentDateTime: core/timing touches no clock; the time comes in as an argument\n");
    EXPECT_EQ(bannedNames({"core/exchange/csv.cpp", "QFile file;"}),
              "core/exchange/csv.cpp:1: QFile: core/exchange touches no file\n");
    EXPECT_EQ(bannedNames({"core/exchange/workbook.cpp", "QFile file;"}), "");
    EXPECT_EQ(bannedNames({"core/plan/id.h", "// qDebug\n/* QFile\n QLocale */ f(\"system_clock\");"}), "");
    EXPECT_EQ(bannedNames({"core/store/store.cpp", "QFile file; qDebug();"}), "");
}

TEST(PlantedWord, IsFoundInLiteralsAlone)
{
    EXPECT_EQ(wrongWords({"ui/bar/bar.cpp", "\n\ntr(\"The Audience\");"}),
              "ui/bar/bar.cpp:3: say floor, not audience: \"The Audience\"\n");
    EXPECT_EQ(wrongWords({"ui/bar/bar.cpp", "auto s = R\"x(the\naudience)x\";"}),
              "ui/bar/bar.cpp:1: say floor, not audience: \"the\naudience\"\n");
    EXPECT_EQ(wrongWords({"ui/bar/bar.cpp", "int audience = 0; // \"audience\"\nf('\"'); g(\"floor\");"}),
              "");
}

TEST(Lexer, KeepsCodeAndLinesAndBlanksTheRest)
{
    const Lexed lexed = lex("a = 1'000; // b\nc(\"d \\\" e\", 'f', u8'\\'');/* g\nh */ i");
    EXPECT_EQ(lexed.code, "a = 1'000;     \nc(\"      \", ' ', u8'  ');    \n     i");
    ASSERT_EQ(lexed.literals.size(), 1U);
    EXPECT_EQ(lexed.literals[0].text, "d \\\" e");
    EXPECT_EQ(lexed.literals[0].line, 2);
}

TEST(Lexer, EndsWithTheText)
{
    for (const char* text : {"", "\"open", "'", "/* open", "R\"(open", "R\"open", "\"\\", "//"})
        EXPECT_EQ(lex(text).code.size(), std::string(text).size()) << text;
}

}  // namespace
}  // namespace moderato::rules
