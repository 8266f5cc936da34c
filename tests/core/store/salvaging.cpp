#include "tests/core/store/salvaging.h"

#include "core/plan/rowstates.h"
#include "core/plan/validate.h"

#include <sqlite3.h>

namespace moderato::test {
namespace {

/// True if the row lies in one that does not come back, without which it can't be kept.
bool isHomeless(const RowStates& recovered, const RowState& row)
{
    static const QStringList kept{QStringLiteral("event"),       QStringLiteral("person"),
                                  QStringLiteral("session"),     QStringLiteral("agenda"),
                                  QStringLiteral("participant"), QStringLiteral("segment"),
                                  QStringLiteral("part")};
    return !kept.contains(row.kind) && !recovered.contains(RowId(row.parent));
}

/// The row without the fields that are cleared when another row is lost.
QJsonObject ownFields(QJsonObject fields)
{
    fields.remove(QStringLiteral("part"));
    fields.remove(QStringLiteral("chosen_agenda"));
    return fields;
}

/// An event of some hundred rows, on tables of several pages, with texts that go on on further pages.
Event eventWithLongTexts()
{
    Event event = RandomEvents({62, 6}).event();
    event.people.first().note = QString(20'000, u'ß');
    event.sessions.first().description = QString(6'000, u'd');
    return event;
}

}  // namespace

QHash<int, PageUse> pageUses(const QString& path)
{
    sqlite3* handle = nullptr;
    sqlite3_stmt* query = nullptr;
    EXPECT_EQ(sqlite3_open(path.toUtf8().constData(), &handle), SQLITE_OK);
    EXPECT_EQ(sqlite3_prepare_v2(handle,
                                 "SELECT pageno, iif(name IN (SELECT name FROM sqlite_schema WHERE type = "
                                 "'table'), name, ''), pagetype, ncell FROM dbstat",
                                 -1, &query, nullptr),
              SQLITE_OK)
        << sqlite3_errmsg(handle);
    QHash<int, PageUse> uses;
    while (sqlite3_step(query) == SQLITE_ROW) {
        const auto text = [query](int column) {
            return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(query, column)));
        };
        uses.insert(sqlite3_column_int(query, 0),
                    {text(1), text(2) == QLatin1String("leaf"), text(2) == QLatin1String("overflow"),
                     sqlite3_column_int(query, 3)});
    }
    sqlite3_finalize(query);
    sqlite3_close(handle);
    return uses;
}

QHash<QString, int> rowsLost(const Event& before, const Event& after)
{
    const RowStates recovered = rowStates(after);
    const RowStates rows = rowStates(before);
    QHash<QString, int> lost;
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        const auto same = recovered.constFind(row.key());
        const bool isBack = same != recovered.cend() && same->kind == row->kind &&
                            ownFields(same->fields) == ownFields(row->fields);
        if (!isBack && !isHomeless(recovered, *row))
            ++lost[row->kind];
    }
    return lost;
}

Salvaging::Salvaging() : m_event(eventWithLongTexts())
{
    madeFile(m_event);
    m_whole = bytesOf(path());
}

Salvaged Salvaging::salvaged() const
{
    const QByteArray before = bytesOf(path());
    const QStringList namesBefore = names();
    const Result<Salvaged> result = recovered();
    EXPECT_TRUE(succeeded(result));
    EXPECT_EQ(bytesOf(path()), before);
    EXPECT_EQ(names(), namesBefore);
    if (!result)
        return {};
    EXPECT_TRUE(succeeded(validate(result->event)));
    return *result;
}

Salvaged Salvaging::salvagedAfter(const char* sql) const
{
    QFile::remove(path());
    madeFile(m_event);
    Sqlite(path()).run(sql);
    return salvaged();
}

void Salvaging::writeDamaged(qsizetype at, const QByteArray& bytes) const
{
    QByteArray damaged = m_whole;
    damaged.replace(at, bytes.size(), bytes);
    writeBytes(path(), damaged);
}

QStringList lossesOf(const Salvaged& salvaged)
{
    QStringList losses = salvaged.losses;
    const auto told = losses.removeIf(
        [](const QString& loss) { return loss.startsWith(QStringLiteral("The rows do not add up")); });
    EXPECT_FALSE(salvaged.addsUp && told > 0);
    EXPECT_TRUE(salvaged.addsUp || !salvaged.losses.isEmpty());
    return losses;
}

QString onlyLoss(const Salvaged& salvaged)
{
    const QStringList losses = lossesOf(salvaged);
    EXPECT_EQ(losses.size(), 1) << losses.join(u'\n').toStdString();
    return losses.value(0);
}

}  // namespace moderato::test
