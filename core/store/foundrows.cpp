#include "core/store/foundrows.h"

#include "core/plan/validate.h"
#include "core/store/filepages.h"
#include "core/store/losswords.h"
#include "core/store/rowreader.h"
#include "core/store/strays.h"
#include "core/store/tablelist.h"

#include <QCoreApplication>
#include <QSet>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FoundRows)
};

/// What is known of the rows of one kind beside the rows themselves.
struct Account {
    QSet<RowId> found;
    QSet<RowId> indexed;  ///< all that there were, if the index could be read
    bool tableIsWhole = false;
    bool indexIsWhole = false;
};

/// Reads table after table, and then what lies on pages that no table leads to any more.
class Finder {
public:
    Finder(FilePages& pages, bool isOlder, Losses& losses)
        : m_pages(pages)
        , m_isOlder(isOlder)
        , m_losses(losses)
        , m_list(readTableList(pages))
    {
    }

    FoundRows run()
    {
        readTables<Event>();
        m_rows.keeping = findKeeping(m_pages, m_list);
        passOver();
        if (!m_allTablesAreWhole)
            readStrays();
        if (!m_list.isWhole)
            m_losses.say(Words::tr(
                "The list of the file's tables could not be read; what was found without it may not "
                "be all."));
        sayWhatIsLost<Event>();
        return m_rows;
    }

private:
    template <class T, class Parent = void>
    void readTables()
    {
        readIndex<T>();
        readTable<T, Parent>();
        forEachChildType<T>([this](auto child) { readTables<typename decltype(child)::type, T>(); });
    }

    /// The index that keeps the ids of a table unique knows all of them, also those of rows on damaged pages.
    template <class T>
    void readIndex()
    {
        Account& account = m_accounts[tableName<T>()];
        const quint32 root = m_list.indexes.take(QStringLiteral("sqlite_autoindex_%1_1").arg(tableName<T>()));
        const FilePages::Lost lost =
            m_pages.readTree(root, FilePages::Tree::Index, [&](const QVariantList& values) {
                if (RowId id; readValue(values.value(0), id) && account.indexed.size() < mostRows)
                    account.indexed.insert(id);
            });
        account.indexIsWhole = lost.isEmpty();
        m_strays.expect(Row<T>::table, account.indexed);
    }

    template <class T, class Parent>
    void readTable()
    {
        Account& account = m_accounts[tableName<T>()];
        const ListedTable table = m_list.tables.take(tableName<T>());
        const Places places = placesIn<T>(table.columns.isEmpty() ? columnNames<T>() : table.columns);
        const FilePages::Lost lost =
            m_pages.readTree(table.root, FilePages::Tree::Table, [&](const QVariantList& values) {
                if (const auto row = readRow<T>(values, places))
                    take<T, Parent>(account, *row);
            });
        account.tableIsWhole = lost.isEmpty();
        m_allTablesAreWhole = m_allTablesAreWhole && lost.pages == 0;
        if (table.root != 0 && !m_isOlder)
            sayMissingColumns<T>(places);
    }

    template <class T>
    void sayMissingColumns(const Places& places)
    {
        int column = liesInParent<T> ? 3 : 1;
        forEachField<T>([&](const auto& field) {
            if (places.at(column++) < 0)
                m_losses.say(Words::tr("The file has no \"%1\" of any %2; each has its default now.")
                                 .arg(wordFor<T>(field.name), kindWord(QLatin1String(Row<T>::table))));
        });
    }

    template <class T, class Parent>
    void take(Account& account, const ReadRow<T>& read)
    {
        if (++m_count > mostRows)
            return sayTooMany();
        for (const char* name : read.lost)
            m_losses.say(Words::tr("In %1, \"%2\" could not be read; it has its default now.")
                             .arg(placeOf(read.found.row), wordFor<T>(name)));
        account.found.insert(RowId(read.found.row.id.uuid()));
        m_strays.expectNamedBy<T, Parent>(read.found);
        m_rows.of<T>().append(read.found);
    }

    void sayTooMany()
    {
        if (m_count == mostRows + 1)
            m_losses.say(Words::tr("The file holds more than %1 rows; what is beyond them is left out.")
                             .arg(mostRows));
    }

    /// The pages of tables that are not ours must not be taken for rows of the event.
    void passOver()
    {
        for (const ListedTable& table : std::as_const(m_list.tables))
            m_pages.readTree(table.root, FilePages::Tree::Table, [](const QVariantList&) {});
    }

    void readStrays()
    {
        const bool knowsFree = m_pages.setAsideFree();
        const qsizetype before = m_count;
        m_strays.read(m_pages, mostRows);
        takeStrays<Event>();
        if (!knowsFree && m_count > before)
            m_losses.say(Words::tr("Some of what was deleted earlier may be back."));
    }

    template <class T, class Parent = void>
    void takeStrays()
    {
        Account& account = m_accounts[tableName<T>()];
        m_strays.takeRows<T>([&](const ReadRow<T>& read) {
            const RowId id(read.found.row.id.uuid());
            const bool isCurrent = !account.indexIsWhole || account.indexed.contains(id);
            if (isCurrent && !account.found.contains(id))
                take<T, Parent>(account, read);
        });
        forEachChildType<T>([this](auto child) { takeStrays<typename decltype(child)::type, T>(); });
    }

    template <class T>
    void sayWhatIsLost()
    {
        const Account& account = m_accounts[tableName<T>()];
        const auto lost = (account.indexed - account.found).size();
        if (lost > 0)
            m_losses.say(saysLost(Row<T>::table, static_cast<int>(lost)));
        else if (!account.tableIsWhole && !account.indexIsWhole && m_list.isWhole)
            m_losses.say(saysMaybeLost(Row<T>::table));
        forEachChildType<T>([this](auto child) { sayWhatIsLost<typename decltype(child)::type>(); });
    }

    FilePages& m_pages;
    bool m_isOlder;
    Losses& m_losses;
    TableList m_list;
    Strays m_strays;
    QHash<QString, Account> m_accounts;
    FoundRows m_rows;
    qsizetype m_count = 0;
    bool m_allTablesAreWhole = true;
};

}  // namespace

FoundRows findRows(FilePages& pages, bool isOlder, Losses& losses)
{
    return Finder(pages, isOlder, losses).run();
}

}  // namespace moderato
