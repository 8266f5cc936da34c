#pragma once

#include "core/store/rowreader.h"

#include <QSet>

namespace moderato {

class FilePages;

/// Rows on pages that no table leads to any more, because the page in between is damaged. All rows on a page are of one
/// table; which one is told by how many columns they have, what can be read, and which rows the others name.
class Strays final {
    using Records = QList<QVariantList>;

public:
    /// Rows with these ids are of this table, whether they were found or only named.
    void expect(const char* table, const QSet<RowId>& ids);

    /// The same for this row and all that it names.
    template <class T, class Parent>
    void expectNamedBy(const FoundRow<T>& found)
    {
        expect(Row<T>::table, {RowId(found.row.id.uuid())});
        if constexpr (liesInParent<T>)
            expect(Row<Parent>::table, {RowId(found.parent)});
        forEachField<T>([&](const auto& field) { expectNamed(field.of(found.row)); });
    }

    /// Reads what lies on such pages, at most so many records, and sorts it by table.
    void read(FilePages& pages, int mostRecords);

    /// Hands over all rows of T.
    template <class T, class F>
    void takeRows(F&& f)
    {
        const Records records = m_records.take(tableName<T>());
        const Places places = placesIn<T>(columnNames<T>());
        for (const QVariantList& record : records)
            if (const auto row = readRow<T>(record, places))
                f(*row);
    }

private:
    struct Best {
        const char* table = nullptr;
        int score = 0;
    };

    void sort(const Records& records);
    template <class T, class Parent = void>
    void compare(const Records& records, Best& best) const;
    template <class T, class Parent>
    int score(const QVariantList& record, const Places& places) const;
    template <class T, class Parent = void>
    void expectRows(const char* table, const Records& records);
    void expectNamed(const AgendaId& id) { expect(Row<Agenda>::table, {RowId(id.uuid())}); }
    void expectNamed(const PartId& id) { expect(Row<Part>::table, {RowId(id.uuid())}); }
    template <class V>
    void expectNamed(const V&)
    {
    }
    bool isExpected(const char* table, const QVariant& id) const;

    QHash<QString, QSet<RowId>> m_expected;
    QHash<QString, Records> m_records;
};

}  // namespace moderato
