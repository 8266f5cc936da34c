#pragma once

#include <QByteArray>
#include <QList>
#include <QVariant>

#include <functional>
#include <optional>
#include <vector>

namespace moderato {

/// Reads the pages of an SQLite file of which any byte may be wrong, as SQLite's "Database File Format" describes them.
/// SQLite itself gives up a table at the first page that is not right; this reads all others. Nothing is trusted, and
/// each page is read at most once whatever points to it, so that time and memory follow the size of the file.
class FilePages final {
public:
    enum class Tree { Table, Index };

    /// Takes the values of a record in the order of its columns: null, qint64, double, QString or QByteArray. A text that
    /// can't be read comes as QByteArray. A whole number that is the key of its table comes as the first value, though SQLite
    /// keeps it beside the record.
    using OnRecord = std::function<void(const QVariantList& values)>;

    /// What could not be read of a tree.
    struct Lost {
        int pages = 0;    ///< not what they should be, with all that lies below them
        int records = 0;  ///< not what they should be, on pages that are

        bool isEmpty() const { return pages == 0 && records == 0; }
    };

    explicit FilePages(const QByteArray& file);

    /// True if the file begins as an SQLite file does.
    bool hasHeader() const { return m_hasHeader; }

    /// The number of 4 bytes at this offset of the file; 0 beyond its end.
    quint32 wordAt(qsizetype offset) const;

    /// Hands over the records of the tree with this first page, which count from 1. The list of tables begins on page 1.
    Lost readTree(quint32 root, Tree kind, const OnRecord& record);

    /// Sets aside all pages that are free, with what was deleted on them. False if that list is damaged itself.
    bool setAsideFree();

    /// Pages with records of tables that no tree has reached so far.
    QList<quint32> strayPages() const;

    /// Hands over the records of one such page.
    void readStray(quint32 page, const OnRecord& record);

private:
    struct Page;

    std::optional<Page> pageAt(quint32 number) const;
    bool claim(quint32 number);
    int readRecords(const Page& page, const OnRecord& record);
    std::optional<QVariantList> recordAt(const Page& page, qsizetype& at);
    QByteArray payloadAt(const Page& page, qsizetype& at);
    QByteArray overflow(quint32 first, quint64 size);

    QByteArray m_file;
    bool m_hasHeader = false;
    qsizetype m_pageSize = 0;
    qsizetype m_usable = 0;  ///< of each page
    std::vector<bool> m_claimed;
};

}  // namespace moderato
