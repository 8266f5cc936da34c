#include "core/document.h"
#include "core/exchange/eventjson.h"
#include "tests/support/randomruns.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <array>
#include <cstdlib>
#include <iostream>
#include <string_view>

namespace moderato::test {
namespace {

/// A good file after some statements of another program.
struct Hostile {
    const char* name;
    const char* sql;
};

/// Pages as small as SQLite allows, so that a mutation hits something that is read.
constexpr const char* smallPages = "PRAGMA page_size = 512; VACUUM";

constexpr std::array hostiles{
    Hostile{"trigger", "CREATE TRIGGER extra AFTER UPDATE ON event BEGIN DELETE FROM person; END"},
    Hostile{"view", "CREATE VIEW extra AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                    "SELECT i FROM n"},
    Hostile{"table-as-view",
            "PRAGMA foreign_keys = OFF; DROP TABLE cue; CREATE VIEW cue AS SELECT * FROM person"},
    Hostile{"generated-column",
            "ALTER TABLE person ADD COLUMN extra TEXT AS (hex(zeroblob(9999999))) VIRTUAL"},
    Hostile{"expression-index", "CREATE INDEX extra ON person(hex(zeroblob(100)))"},
    Hostile{"long-text", "UPDATE person SET note = hex(zeroblob(20000))"},
    Hostile{"zeros", "UPDATE person SET note = CAST(zeroblob(40000) AS TEXT)"},
    Hostile{"no-utf8", "UPDATE person SET note = CAST(x'fffec0afeda080f8' AS TEXT)"},
    Hostile{"another-program", "PRAGMA application_id = 7"},
    Hostile{"newer", "PRAGMA user_version = 1000"},
    Hostile{"write-ahead-log", "PRAGMA journal_mode = WAL"},
    Hostile{"moved-tables", "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 2"},
    Hostile{"swapped-tables",
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM "
            "sqlite_schema WHERE name = 'cue') WHERE name = 'person'"},
    Hostile{
        "rewritten-schema",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE event(id)' WHERE name = 'event'"},
    Hostile{"lies-in-itself", "PRAGMA foreign_keys = OFF; UPDATE segment SET parent = id"},
    Hostile{
        "two-events",
        "INSERT INTO event(id, title, description, theme_accent, theme_font, theme_header, theme_footer, theme_logo) SELECT lower(hex(randomblob(16))), title, description, theme_accent, theme_font, theme_header, theme_footer, theme_logo FROM event"},
    Hostile{"no-event", "PRAGMA foreign_keys = OFF; DELETE FROM event"},
    Hostile{"positions", "UPDATE segment SET position = 9223372036854775807 - position"},
    Hostile{"deep-list", "UPDATE turn SET rounds_seconds = replace(hex(zeroblob(2000)), '00', '[')"},
    Hostile{"wrong-list", "UPDATE turn SET rounds_seconds = '[{}, null, 1e400, -1, \"\\ud800\"]'"},
    Hostile{"wrong-zone", "UPDATE session SET time_zone = '../../../etc/passwd'"},
    Hostile{"run-numbers", "UPDATE run SET number = -number; UPDATE run_entry SET run = -run; "
                           "UPDATE run_entry SET number = 9223372036854775807 WHERE number = 3"},
    Hostile{"run-counts", "UPDATE run SET entries = 9223372036854775807"},
    Hostile{"run-lies-in-itself", "UPDATE run_row SET parent = row_id"},
    Hostile{"run-of-two-sessions", "UPDATE run_row SET run = 1"},
    Hostile{"run-deep-changes", "UPDATE run_entry SET changes = replace(hex(zeroblob(2000)), '00', '[')"},
    Hostile{"run-undoes-later", "UPDATE run_entry SET undoes = number + 1"},
};

[[noreturn]] void fail(const char* name, const char* why)
{
    std::cerr << name << ": " << why << '\n';
    std::exit(1);
}

void run(const QString& path, const char* name, const char* sql)
{
    sqlite3* database = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &database) != SQLITE_OK ||
        sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(name, sqlite3_errmsg(database));
    sqlite3_close(database);
}

/// The first random event with a row in every table, and few of them.
Event smallEvent()
{
    for (quint32 number = 124;; ++number) {
        const Event event = RandomEvents({number, 2}).event();
        const Diff all = diff(Event(), event);
        const bool complete =
            std::apply([](const auto&... changes) { return (!changes.written.isEmpty() && ...); }, all.rows);
        const qsizetype rows =
            std::apply([](const auto&... changes) { return (changes.written.size() + ...); }, all.rows);
        if (complete && rows < 40)
            return event;
    }
}

QString make(const QDir& folder, const char* name, const Event& event)
{
    const QString path = folder.filePath(QLatin1String(name) + QStringLiteral(".moderato"));
    QFile::remove(path);
    if (const auto made = Document::create(path, event); !made)
        fail(name, qPrintable(made.error().message));
    return path;
}

/// A file with a history: edits, some of them undone.
void makeWithHistory(const QDir& folder)
{
    RandomEvents random({121, 1});
    const QString path = make(folder, "history", random.event());
    const auto document = Document::open(path);
    for (int i = 0; document && i < 5; ++i)
        if (!(*document)->commit(QStringLiteral("an edit"), random.changed((*document)->event())))
            fail("history", "an edit failed");
    if (!document || !(*document)->undo() || !(*document)->undo())
        fail("history", "it can't be undone");
}

void addRuns(const QString& path, const char* name)
{
    RandomRuns random({125, 2});
    const auto document = Document::open(path);
    for (int entries = 0; document && entries <= 10; entries += 5)
        if (!(*document)->addRun(random.run(entries)))
            fail(name, "a run can't be added");
}

/// A file with runs, and the small pages that a mutation hits more often.
void makeWithRuns(const QDir& folder, const Event& event)
{
    addRuns(make(folder, "runs", event), "runs");
    const QString path = make(folder, "small-pages-runs", event);
    addRuns(path, "small-pages-runs");
    run(path, "small-pages-runs", smallPages);
}

void makeJson(const QDir& folder)
{
    RandomRuns random({126, 1});
    const Event event = RandomEvents({127, 1}).event();
    const QList<QList<Run>> runs{{}, {random.run(0)}, {random.run(3), random.run(12)}};
    for (qsizetype i = 0; i < runs.size(); ++i) {
        QFile file(folder.filePath(QStringLiteral("%1.json").arg(i)));
        if (!file.open(QIODevice::WriteOnly) || file.write(eventToJson(event, runs.at(i))) < 0)
            fail("json", qPrintable(file.errorString()));
    }
}

void makeAll(const QDir& folder)
{
    const Event event = RandomEvents({122, 2}).event();
    make(folder, "whole", event);
    run(make(folder, "empty", RandomEvents({123, 0}).event()), "empty", smallPages);
    run(make(folder, "small-pages", event), "small-pages", smallPages);
    makeWithHistory(folder);
    const Event small = smallEvent();
    makeWithRuns(folder, small);
    for (const Hostile& hostile : hostiles) {
        const QString path = make(folder, hostile.name, small);
        if (std::string_view(hostile.name).starts_with("run-"))
            addRuns(path, hostile.name);
        run(path, hostile.name, smallPages);
        run(path, hostile.name, hostile.sql);
    }
}

}  // namespace
}  // namespace moderato::test

/// Fills a folder with event files for the fuzzer to begin with, good ones and hostile ones, and another with exported events.
int main(int argc, char** argv)
{
    const QStringList folders =
        argc == 3 ? QStringList{QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2])}
                  : QStringList();
    if (folders.isEmpty() || !QDir().mkpath(folders.at(0)) || !QDir().mkpath(folders.at(1))) {
        std::cerr << "fuzz_seeds FOLDER JSON_FOLDER\n";
        return 2;
    }
    moderato::test::makeAll(QDir(folders.at(0)));
    moderato::test::makeJson(QDir(folders.at(1)));
    return 0;
}
