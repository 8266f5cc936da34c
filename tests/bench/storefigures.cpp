#include "core/document.h"
#include "core/edit/segments.h"
#include "core/timing/schedule.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>

namespace moderato {
namespace {

/// An event of some sessions with some segments each; every segment has three turns.
Event eventOf(int sessions, int segments)
{
    Event event;
    event.id = EventId::create();
    for (int i = 0; i < 7; ++i) {
        event.people.append(Person());
        event.people.last().id = PersonId::create();
        event.people.last().name = QStringLiteral("Panellist %1").arg(i + 1);
    }
    for (int s = 0; s < sessions; ++s) {
        Session session;
        session.id = SessionId::create();
        session.title = QStringLiteral("Session %1").arg(s + 1);
        Agenda agenda;
        agenda.id = AgendaId::create();
        agenda.name = QStringLiteral("Agenda");
        for (int i = 0; i < segments; ++i) {
            Segment segment;
            segment.id = SegmentId::create();
            segment.title = QStringLiteral("Segment %1").arg(i + 1);
            segment.kind = Kind::Panel;
            segment.planned = minutes(20);
            for (int turn = 0; turn < 3; ++turn)
                segment.turns.append(
                    {TurnId::create(), event.people.at((i + turn) % 7).id, {minutes(3), minutes(2)}});
            agenda.segments.append(segment);
        }
        session.chosen = agenda.id;
        session.agendas.append(agenda);
        event.sessions.append(session);
    }
    return event;
}

struct Times {
    QList<double> milliseconds;

    double at(double share) const
    {
        QList<double> sorted = milliseconds;
        std::sort(sorted.begin(), sorted.end());
        return sorted.at(std::min(sorted.size() - 1, static_cast<qsizetype>(share * double(sorted.size()))));
    }
};

template <class F>
void time(Times& times, F&& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    times.milliseconds.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

void run(sqlite3* bare, const char* sql)
{
    if (sqlite3_exec(bare, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        std::fprintf(stderr, "%s\n", sqlite3_errmsg(bare));
}

sqlite3* openBare(const QString& path)
{
    sqlite3* bare = nullptr;
    sqlite3_open(path.toUtf8().constData(), &bare);
    return bare;
}

/// One edit that is on the disk against one INSERT that is, in turn.
void commits(const QTemporaryDir& folder, int segments, Times& edits, Times& inserts)
{
    const QString path = folder.filePath(QStringLiteral("%1.moderato").arg(segments));
    const auto document = std::move(Document::create(path, eventOf(1, segments)).value());
    const SegmentId last = document->event().sessions.first().agendas.first().segments.last().id;
    sqlite3* bare = openBare(folder.filePath(QStringLiteral("%1.bare").arg(segments)));
    run(bare, "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; CREATE TABLE edit(label TEXT)");
    for (int i = 0; i < 400; ++i) {
        const QString title = QStringLiteral("Title %1").arg(i);
        const Result<Event> next = setTitle(document->event(), last, title);
        time(edits, [&] { static_cast<void>(document->commit(QStringLiteral("Title"), next)); });
        time(inserts, [bare] { run(bare, "INSERT INTO edit VALUES('Title')"); });
    }
    sqlite3_close(bare);
}

void printCommits(const QTemporaryDir& folder)
{
    std::printf("One edit's durable commit against one bare INSERT, milliseconds:\n");
    QList<double> medians;
    for (const int segments : {20, 20'000}) {
        Times edits;
        Times inserts;
        commits(folder, segments, edits, inserts);
        medians.append(edits.at(0.5) / inserts.at(0.5));
        std::printf("  %6d segments: median %.2f to %.2f = %.2f times, 99 %% %.2f to %.2f = %.2f times\n",
                    segments, edits.at(0.5), inserts.at(0.5), edits.at(0.5) / inserts.at(0.5), edits.at(0.99),
                    inserts.at(0.99), edits.at(0.99) / inserts.at(0.99));
    }
    std::printf("  from 20 to 20,000 segments: %.2f times\n", medians.last() / medians.first());
}

/// Reads every column of every row of the event's tables as text.
qint64 selectAll(const QString& path)
{
    sqlite3* bare = openBare(path);
    qint64 bytes = 0;
    for (const char* table : {"event", "person", "session", "participant", "acceptance", "agenda", "part",
                              "segment", "turn", "question", "cue"}) {
        sqlite3_stmt* statement = nullptr;
        const QByteArray sql = QByteArray("SELECT * FROM ") + table;
        sqlite3_prepare_v2(bare, sql.constData(), -1, &statement, nullptr);
        while (sqlite3_step(statement) == SQLITE_ROW)
            for (int i = 0; i < sqlite3_column_count(statement); ++i) {
                sqlite3_column_text16(statement, i);
                bytes += sqlite3_column_bytes16(statement, i);
            }
        sqlite3_finalize(statement);
    }
    sqlite3_close(bare);
    return bytes;
}

void printOpening(const QTemporaryDir& folder)
{
    const QString path = folder.filePath(QStringLiteral("large.moderato"));
    std::move(Document::create(path, eventOf(200, 20)).value()).reset();
    Times openings;
    Times selects;
    qint64 bytes = 0;
    for (int i = 0; i < 15; ++i) {
        time(openings, [&path] {
            const auto document = std::move(Document::open(path).value());
            const Session& session = document->event().sessions.first();
            static_cast<void>(schedule(session, session.agendas.first()));
        });
        time(selects, [&] { bytes += selectAll(path); });
    }
    std::printf(
        "Opening 200 sessions x 20 segments, check and first schedule against the bare SELECT of the rows (%lld bytes): "
        "%.1f to %.1f ms = %.2f times\n",
        static_cast<long long>(bytes / 15), openings.at(0.5), selects.at(0.5),
        openings.at(0.5) / selects.at(0.5));
}

void printSizes(const QTemporaryDir& folder)
{
    const QString path = folder.filePath(QStringLiteral("sizes.moderato"));
    const auto document = std::move(Document::create(path, eventOf(1, 20)).value());
    const SegmentId first = document->event().sessions.first().agendas.first().segments.first().id;
    const qint64 before = QFileInfo(path).size();
    constexpr int edits = 1000;
    for (int i = 0; i < edits; ++i)
        static_cast<void>(document->commit(
            QStringLiteral("Title"), setTitle(document->event(), first, QStringLiteral("Title %1").arg(i))));
    const qint64 after = QFileInfo(path).size();
    static_cast<void>(document->setHistoryLimit({64, 365}));
    static_cast<void>(document->saveCopy(folder.filePath(QStringLiteral("pruned.moderato"))));
    std::printf(
        "File size: %lld bytes an edit with history; %lld KB after %d edits, %lld KB with at most 64 KB of history\n",
        static_cast<long long>((after - before) / edits), static_cast<long long>(after / 1024), edits,
        static_cast<long long>(QFileInfo(folder.filePath(QStringLiteral("pruned.moderato"))).size() / 1024));
}

}  // namespace
}  // namespace moderato

/// Prints what the event file costs: commits, opening, sizes, or those that are named. The files lie in the working folder, which has to be on a real disk.
int main(int argc, char** argv)
{
    const QByteArrayList wanted(argv + 1, argv + argc);
    const auto isWanted = [&wanted](const char* name) { return wanted.isEmpty() || wanted.contains(name); };
    const QTemporaryDir folder(QStringLiteral("store-figures-XXXXXX"));
    if (isWanted("commits"))
        moderato::printCommits(folder);
    if (isWanted("opening"))
        moderato::printOpening(folder);
    if (isWanted("sizes"))
        moderato::printSizes(folder);
}
