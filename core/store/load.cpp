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
        Placing<T> placing;
        if (!m_problem.isEmpty())
            return placing.rows;
        RowDigest digest(m_digest, tableName<T>());
        const int columns = static_cast<int>(columnNames<T>().size());
        passOn(m_database.select(selectStatement<T>(), [&](const Record& stored) {
            digest.add(stored, columns);
            T row = readRow<T>(stored);
            std::apply([&](auto&... children) { takeChildren(row, children...); }, inside);
            place(placing, stored, std::move(row));
        }));
        for (auto parent = placing.disorder.cbegin(); parent != placing.disorder.cend(); ++parent)
            order(placing.rows[parent.key()], *parent);
        std::apply([this](const auto&... children) { (refuseOrphans(children), ...); }, inside);
        return placing.rows;
    }

    template <class T>
    static QString selectStatement()
    {
        // An index of a stranger's may hold anything.
        return QStringLiteral("SELECT %1 FROM %2 NOT INDEXED")
            .arg(columnNames<T>().join(u','), tableName<T>());
    }

    template <class T>
    T readRow(const Record& stored)
    {
        T row;
        readCell<T>(stored, 0, row.id);
        int column = liesInParent<T> ? 3 : 1;
        forEachField<T>([&](const auto& field) { readCell<T>(stored, column++, field.of(row)); });
        return row;
    }

    template <class T, class V>
    void readCell(const Record& stored, int column, V& value)
    {
        if (readPlain(Cell(stored, column), value))
            return;
        if (Done read = readByJson(stored.value(column), value); !read)
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

    /// The lists that rows are put into as they come.
    template <class T>
    struct Placing {
        ByParent<T> rows;
        Disorder disorder;
        RowId parent;              ///< of the last row
        QList<T>* list = nullptr;  ///< that it was put into
    };

    template <class T>
    void place(Placing<T>& placing, const Record& stored, T row)
    {
        RowId parent;
        if constexpr (liesInParent<T>)
            readCell<T>(stored, 1, parent);
        // Rows of one list mostly follow each other.
        if (!placing.list || placing.parent != parent) {
            placing.parent = parent;
            placing.list = &placing.rows[parent];
        }
        if constexpr (liesInParent<T>)
            notePosition(placing.disorder, parent, placing.list->size(), stored.whole(2));
        placing.list->append(std::move(row));
    }

    static void notePosition(Disorder& disorder, RowId parent, qsizetype expected, qint64 position)
    {
        if (disorder.isEmpty() && position == expected)
            return;
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
