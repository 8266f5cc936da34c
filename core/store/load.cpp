#include "core/plan/validate.h"
#include "core/store/columns.h"
#include "core/store/database.h"
#include "core/store/rows.h"
#include "core/store/tables.h"

#include <QCoreApplication>
#include <QHash>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Load)
};

/// Reads the tables from the inside out, so that every row finds the lists inside it complete, and remembers the
/// first thing that is wrong.
class Loader {
public:
    explicit Loader(Database& database) : m_database(database) {}

    Result<Loaded> load()
    {
        countRows<Event>();
        const ByParent<Event> events = table<Event>();
        const QList<Event> all = events.value(RowId());
        if (m_problem.isEmpty() && all.size() != 1)
            report(Words::tr("it holds not one event but %1").arg(all.size()));
        if (!m_problem.isEmpty())
            return failure(m_problem);
        if (Done valid = validate(all.first()); !valid) {
            report(valid.error().message);
            return failure(m_problem);
        }
        return Loaded{all.first(), m_digest};
    }

private:
    void report(const QString& what)
    {
        if (m_problem.isEmpty())
            m_problem = Words::tr("%1 is damaged: %2. Go back to a copy of it, or recover what can be read.")
                            .arg(m_database.path(), what);
    }

    void passOn(const Done& done)
    {
        if (!done && m_problem.isEmpty())
            m_problem = done.error().message;
    }

    template <class T>
    void countRows()
    {
        const Result<QVariant> count =
            m_database.value(QStringLiteral("SELECT count(*) FROM %1 NOT INDEXED").arg(tableName<T>()));
        if (!count)
            return passOn(tl::unexpected(count.error()));
        m_rows += count->toLongLong();
        if (m_rows > mostRows)
            report(Words::tr("it holds more than %1 rows").arg(mostRows));
        forEachChildType<T>([this](auto child) { countRows<typename decltype(child)::type>(); });
    }

    template <class T>
    ByParent<T> table()
    {
        auto inside = std::apply(
            [this](auto... list) { return std::tuple{table<typename RowInList<decltype(list)>::Type>()...}; },
            Row<T>::children);
        ByParent<T> rows;
        if (!m_problem.isEmpty())
            return rows;
        Disorder disorder;
        const QString kind = tableName<T>();
        const int columns = static_cast<int>(columnNames<T>().size());
        passOn(m_database.select(selectStatement<T>(), [&](const Record& stored) {
            const QVariantList values = stored.values(columns);
            m_digest.add(kind, stored, columns);
            T row = readRow<T>(values);
            std::apply([&](auto&... children) { takeChildren(row, children...); }, inside);
            place(rows, disorder, values, std::move(row));
        }));
        for (auto parent = disorder.cbegin(); parent != disorder.cend(); ++parent)
            order(rows[parent.key()], *parent);
        std::apply([this](const auto&... children) { (refuseOrphans(children), ...); }, inside);
        return rows;
    }

    template <class T>
    static QString selectStatement()
    {
        // An index of a stranger's may hold anything.
        return QStringLiteral("SELECT %1 FROM %2 NOT INDEXED")
            .arg(columnNames<T>().join(u','), tableName<T>());
    }

    template <class T>
    T readRow(const QVariantList& stored)
    {
        T row;
        readCell<T>(stored, 0, row.id);
        int column = liesInParent<T> ? 3 : 1;
        forEachField<T>([&](const auto& field) { readCell<T>(stored, column++, field.of(row)); });
        return row;
    }

    template <class T, class V>
    void readCell(const QVariantList& stored, int column, V& value)
    {
        if (Done read = readStored(stored.at(column), value); !read)
            report(Words::tr("a %1 has a %2 that can't be read (%3)")
                       .arg(tableName<T>(), columnNames<T>().at(column), read.error().message));
    }

    template <class T, class... Child>
    static void takeChildren(T& row, ByParent<Child>&... children)
    {
        std::apply([&](auto... list) { ((row.*list = children.take(RowId(row.id.uuid()))), ...); },
                   Row<T>::children);
    }

    /// The positions of the rows of lists that did not come in their order. Most do, which saves sorting all of them.
    using Disorder = QHash<RowId, QList<qint64>>;

    template <class T>
    void place(ByParent<T>& rows, Disorder& disorder, const QVariantList& stored, T row)
    {
        RowId parent;
        if constexpr (liesInParent<T>)
            readCell<T>(stored, 1, parent);
        QList<T>& list = rows[parent];
        if constexpr (liesInParent<T>)
            notePosition(disorder, parent, list.size(), stored.at(2).toLongLong());
        list.append(std::move(row));
    }

    static void notePosition(Disorder& disorder, RowId parent, qsizetype expected, qint64 position)
    {
        auto known = disorder.find(parent);
        if (known == disorder.end() && position == expected)
            return;
        if (known == disorder.end()) {
            known = disorder.insert(parent, {});
            for (qsizetype i = 0; i < expected; ++i)
                known->append(i);
        }
        known->append(position);
    }

    /// Positions count from 0 without gaps; a save of later changes relies on it.
    template <class T>
    void order(QList<T>& list, const QList<qint64>& positions)
    {
        QList<T> ordered(list.size());
        QList<bool> taken(list.size(), false);
        for (qsizetype i = 0; i < list.size(); ++i) {
            const qint64 position = positions.at(i);
            if (position < 0 || position >= list.size() || taken.at(position))
                return report(Words::tr("the order of a %1 is missing or used twice").arg(tableName<T>()));
            taken[position] = true;
            ordered[position] = std::move(list[i]);
        }
        list = ordered;
    }

    template <class T>
    void refuseOrphans(const ByParent<T>& left)
    {
        if (!left.isEmpty())
            report(Words::tr("a %1 lies in nothing").arg(tableName<T>()));
    }

    Database& m_database;
    Digest m_digest;
    qint64 m_rows = 0;
    QString m_problem;
};

}  // namespace

Result<Loaded> loadEvent(Database& database)
{
    return Loader(database).load();
}

}  // namespace moderato
