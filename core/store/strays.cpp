#include "core/store/strays.h"

#include "core/store/filepages.h"

#include <algorithm>

namespace moderato {
namespace {

/// How many tables have so many columns.
template <class T>
int tablesWith(qsizetype columns)
{
    int count = columnNames<T>().size() == columns ? 1 : 0;
    forEachChildType<T>([&](auto child) { count += tablesWith<typename decltype(child)::type>(columns); });
    return count;
}

RowId idIn(const QVariant& stored)
{
    RowId id;
    return readValue(stored, id) ? id : RowId();
}

/// What tells an accepted finding from an agenda, which has the same kinds of columns: a finding's key has ids in it.
bool isFindingKey(const QString& text)
{
    const QStringList pieces = text.split(u':');
    return std::any_of(pieces.cbegin(), pieces.cend(),
                       [](const QString& piece) { return !QUuid::fromString(piece).isNull(); });
}

bool mayBe(const Acceptance& acceptance)
{
    return isFindingKey(acceptance.key);
}
bool mayBe(const Agenda& agenda)
{
    return !isFindingKey(agenda.name);
}
template <class T>
bool mayBe(const T&)
{
    return true;
}

}  // namespace

void Strays::expect(const char* table, const QSet<RowId>& ids)
{
    m_expected[QString::fromLatin1(table)] += ids;
}

bool Strays::isExpected(const char* table, const QVariant& id) const
{
    const auto expected = m_expected.constFind(QString::fromLatin1(table));
    return expected != m_expected.constEnd() && expected->contains(idIn(id)) && !idIn(id).isNull();
}

void Strays::read(FilePages& pages, int mostRecords)
{
    QList<Records> found;
    qsizetype count = 0;
    const QList<quint32> strays = pages.strayPages();
    for (const quint32 page : strays) {
        Records records;
        pages.readStray(page, [&records](const QVariantList& values) { records.append(values); });
        count += records.size();
        if (count > mostRecords)
            break;
        if (!records.isEmpty())
            found.append(records);
    }
    // Rows that can be but of one table first: they name those of others.
    std::stable_partition(found.begin(), found.end(), [](const Records& records) {
        return tablesWith<Event>(records.first().size()) == 1;
    });
    for (const Records& records : std::as_const(found))
        sort(records);
}

void Strays::sort(const Records& records)
{
    Best best;
    compare<Event>(records, best);
    if (!best.table)
        return;
    expectRows<Event>(best.table, records);
    m_records[QString::fromLatin1(best.table)] += records;
}

template <class T, class Parent>
void Strays::compare(const Records& records, Best& best) const
{
    const Places places = placesIn<T>(columnNames<T>());
    int sum = 0;
    for (const QVariantList& record : records)
        sum += score<T, Parent>(record, places);
    if (sum > best.score)
        best = {Row<T>::table, sum};
    forEachChildType<T>([&](auto child) { compare<typename decltype(child)::type, T>(records, best); });
}

/// How much speaks for this record being a row of T.
template <class T, class Parent>
int Strays::score(const QVariantList& record, const Places& places) const
{
    if (record.size() != places.size())
        return 0;
    const auto read = readRow<T>(record, places);
    if (!read || !read->lost.isEmpty() || read->found.row.id.isNull() || !mayBe(read->found.row))
        return 0;
    int score = isExpected(Row<T>::table, record.at(0)) ? 2 : 1;
    if constexpr (liesInParent<T>)
        score += isExpected(Row<Parent>::table, record.at(1)) ? 1 : 0;
    return score;
}

template <class T, class Parent>
void Strays::expectRows(const char* table, const Records& records)
{
    if (qstrcmp(Row<T>::table, table) == 0) {
        const Places places = placesIn<T>(columnNames<T>());
        for (const QVariantList& record : records)
            if (const auto read = readRow<T>(record, places))
                expectNamedBy<T, Parent>(read->found);
    }
    forEachChildType<T>([&](auto child) { expectRows<typename decltype(child)::type, T>(table, records); });
}

}  // namespace moderato
