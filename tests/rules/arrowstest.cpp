#include "tests/rules/arrows.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace moderato::rules {
namespace {

namespace fs = std::filesystem;

const fs::path qtHeaders = MODERATO_QT_HEADERS;

const Arrows& arrows()
{
    static const Arrows table = readArrows(readText(sourceTree / "tests/rules/arrows.txt"));
    return table;
}

std::string moduleOf(const std::string& header)
{
    static const std::vector<std::string> modules = [] {
        std::vector<std::string> names;
        for (const fs::directory_entry& entry : fs::directory_iterator(qtHeaders))
            names.push_back(entry.path().filename().string());
        std::sort(names.begin(), names.end());
        return names;
    }();
    const auto has = [&](const std::string& module) { return fs::exists(qtHeaders / module / header); };
    const auto module = std::find_if(modules.begin(), modules.end(), has);
    return module == modules.end() ? std::string() : *module;
}

/// The sentences, one a line, so that a failing test prints them.
std::string joined(const std::vector<std::string>& sentences)
{
    return std::accumulate(sentences.begin(), sentences.end(), std::string(),
                           [](const std::string& all, const std::string& next) { return all + next + '\n'; });
}

std::string objections(const std::string& path, const std::string& text)
{
    return joined(forbiddenIncludes(arrows(), moduleOf, {path, text}));
}

TEST(Arrows, EveryIncludeFollowsOne)
{
    std::vector<std::string> found;
    for (const Source& source : sources(sourceTree, {"app", "core", "resources", "ui"}, {".h", ".cpp"}))
        for (const std::string& sentence : forbiddenIncludes(arrows(), moduleOf, source))
            found.push_back(sentence);
    EXPECT_EQ(joined(found), "");
}

TEST(Arrows, RunOneWay)
{
    std::vector<std::string> rooms{"ui/bar", "ui/agenda"};
    for (const auto& [name, line] : arrows())
        if (!name.ends_with('*'))
            rooms.push_back(name);
    for (const std::string& a : rooms)
        for (const std::string& b : rooms)
            EXPECT_FALSE(a != b && knows(arrows(), a, b) && knows(arrows(), b, a)) << a << " and " << b;
}

TEST(Arrows, GiveCoreNeitherScreenNorMoreThanItsShareOfLibraries)
{
    for (const auto& [room, line] : arrows()) {
        const bool core = room.starts_with("core/");
        const bool store = room == "core/store";
        EXPECT_FALSE(core && (uses(arrows(), room, "QtGui") || uses(arrows(), room, "QtWidgets"))) << room;
        EXPECT_EQ(uses(arrows(), room, "sqlite3"), store) << room;
        EXPECT_EQ(uses(arrows(), room, "spdlog"), store || room == "core/document" || room == "app") << room;
    }
}

TEST(Arrows, LetARoomKnowWhatItsRoomsKnow)
{
    EXPECT_TRUE(knows(arrows(), "core/timing", "core/result"));
    EXPECT_TRUE(knows(arrows(), "ui/bar", "core/document"));
    EXPECT_TRUE(knows(arrows(), "ui/window", "ui/bar"));
    EXPECT_TRUE(knows(arrows(), "app", "ui/report"));
    EXPECT_FALSE(knows(arrows(), "ui/bar", "ui/agenda"));
    EXPECT_FALSE(knows(arrows(), "ui/parts", "ui/bar"));
    EXPECT_FALSE(knows(arrows(), "core/plan", "core/timing"));
    EXPECT_FALSE(knows(arrows(), "core/store", "core/edit"));
}

TEST(Arrows, AreReadFromLinesOfTwoLists)
{
    const Arrows table = readArrows("# why\n\na/b knows c d with E\na/c with F\n");
    EXPECT_EQ(table.at("a/b").knows, (std::vector<std::string>{"c", "d"}));
    EXPECT_EQ(table.at("a/b").with, (std::vector<std::string>{"E"}));
    EXPECT_TRUE(table.at("a/c").knows.empty());
    EXPECT_THROW(readArrows("a/b sees c\n"), std::runtime_error);
}

struct Planted {
    const char* path;
    const char* text;
    const char* objection;
};

class PlantedInclude : public testing::TestWithParam<Planted> {};

TEST_P(PlantedInclude, IsJudged)
{
    EXPECT_EQ(objections(GetParam().path, GetParam().text), GetParam().objection);
}

INSTANTIATE_TEST_SUITE_P(
    Forbidden, PlantedInclude,
    testing::Values(
        Planted{"core/plan/event.h", "#pragma once\n#include \"core/timing/schedule.h\"\n",
                "core/plan/event.h:2: core/timing/schedule.h: core/plan does not know core/timing\n"},
        Planted{"core/edit/segments.cpp", "#include \"core/store/store.h\"",
                "core/edit/segments.cpp:1: core/store/store.h: core/edit does not know core/store\n"},
        Planted{"ui/bar/budgetbar.cpp", "#include \"ui/agenda/table.h\"",
                "ui/bar/budgetbar.cpp:1: ui/agenda/table.h: ui/bar does not know ui/agenda\n"},
        Planted{"core/document.cpp", "#include \"ui/window/window.h\"",
                "core/document.cpp:1: ui/window/window.h: core/document does not know ui/window\n"},
        Planted{"core/timing/fit.cpp", "# include  <QWidget>",
                "core/timing/fit.cpp:1: QWidget: core/timing does not use QtWidgets\n"},
        Planted{"core/report/brief.h", "#include <QColor>",
                "core/report/brief.h:1: QColor: core/report does not use QtGui\n"},
        Planted{"core/document.h", "#include <QSqlQuery>",
                "core/document.h:1: QSqlQuery: core/document does not use QtSql\n"},
        Planted{"ui/bar/budgetbar.cpp", "#include <QtWidgets/QWidget>",
                "ui/bar/budgetbar.cpp:1: QtWidgets/QWidget: name the class alone, without its module\n"},
        Planted{"app/main.cpp", "#include <QtGui>",
                "app/main.cpp:1: QtGui: name the class alone, without its module\n"},
        Planted{"core/plan/event.h", "#include <spdlog/spdlog.h>",
                "core/plan/event.h:1: spdlog/spdlog.h: core/plan does not use spdlog\n"},
        Planted{"ui/bar/budgetbar.cpp", "#include <sqlite3.h>",
                "ui/bar/budgetbar.cpp:1: sqlite3.h: ui/bar does not use sqlite3\n"},
        Planted{"core/plan/event.h", "#include <QNothing>",
                "core/plan/event.h:1: QNothing: no module of Qt has this header\n"},
        Planted{"core/plan/event.h", "#include \"segment.h\"",
                "core/plan/event.h:1: segment.h: is not a path from the root into a room of arrows.txt\n"},
        Planted{"core/cellar/wine.h", "", "core/cellar/wine.h: lies in no room of arrows.txt\n"}));

INSTANTIATE_TEST_SUITE_P(
    Allowed, PlantedInclude,
    testing::Values(
        Planted{"core/plan/event.h", "#include \"core/result.h\"\n#include <QString>\n#include <vector>", ""},
        Planted{"core/store/store.cpp", "#include <sqlite3.h>\n#include <sys/stat.h>", ""},
        Planted{"ui/bar/budgetbar.cpp", "#include \"core/document.h\"\n#include \"budgetbar.moc\"", ""},
        Planted{"app/main.cpp", "#include \"ui/window/window.h\"\n#include <CLI/CLI.hpp>", ""},
        Planted{"core/plan/event.h", "// #include <QWidget>\n/*\n#include <QColor>\n*/", ""},
        Planted{"core/plan/event.h", "#include <QtGlobal>\n#include <QtMath>", ""}));

}  // namespace
}  // namespace moderato::rules
