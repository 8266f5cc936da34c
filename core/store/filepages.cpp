#include "core/store/filepages.h"

#include "core/store/bytes.h"
#include "core/store/header.h"
#include "core/store/record.h"

#include <bit>

namespace moderato {
namespace {

constexpr qsizetype usualPageSize = 4096;

// The first byte of a page in a tree says what it is.
constexpr quint8 indexBranch = 2;
constexpr quint8 tableBranch = 5;
constexpr quint8 indexLeaf = 10;
constexpr quint8 tableLeaf = 13;

/// What the header says if that can be; else what every file of ours has.
qsizetype pageSizeOf(const QByteArray& file)
{
    const auto size = static_cast<quint32>(ByteCursor(file, 16).number(2));
    if (size == 1)
        return 65536;
    return size >= 512 && std::has_single_bit(size) ? qsizetype{size} : usualPageSize;
}

}  // namespace

/// A page of a tree.
struct FilePages::Page {
    QByteArrayView bytes;  // as far as they can be used
    qsizetype head = 0;    // where its own header begins
    quint8 type = 0;
    qsizetype cells = 0;

    bool isBranch() const { return type == indexBranch || type == tableBranch; }
    bool isIndex() const { return type == indexBranch || type == indexLeaf; }
    qsizetype pointers() const { return head + (isBranch() ? 12 : 8); }
    qsizetype cellAt(qsizetype index) const
    {
        return static_cast<qsizetype>(ByteCursor(bytes, pointers() + 2 * index).number(2));
    }
};

FilePages::FilePages(const QByteArray& file)
    : m_file(file)
    , m_hasHeader(file.startsWith(QByteArrayLiteral("SQLite format 3\0")))
    , m_pageSize(pageSizeOf(file))
    , m_usable(m_pageSize)
{
    const quint8 reserved = ByteCursor(file, 20).byte();
    if (m_hasHeader && m_pageSize - reserved >= 480)
        m_usable -= reserved;
    // What is left of a page that was cut off can't be told from a whole one.
    m_claimed.resize(static_cast<std::size_t>((file.size() + m_pageSize - 1) / m_pageSize) + 1);
}

quint32 FilePages::wordAt(qsizetype offset) const
{
    return static_cast<quint32>(ByteCursor(m_file, offset).number(4));
}

bool FilePages::claim(quint32 number)
{
    if (number == 0 || number >= m_claimed.size() || m_claimed[number])
        return false;
    m_claimed[number] = true;
    return true;
}

/// The page if it is one of a tree, by its own account.
std::optional<FilePages::Page> FilePages::pageAt(quint32 number) const
{
    if (number == 0 || number >= m_claimed.size() || m_claimed[number])
        return std::nullopt;
    Page page;
    page.bytes = ByteCursor(m_file, (number - 1) * m_pageSize).take(static_cast<quint64>(m_usable));
    page.head = number == 1 ? headerSize : 0;
    ByteCursor header(page.bytes, page.head);
    page.type = header.byte();
    header.number(2);
    page.cells = static_cast<qsizetype>(header.number(2));
    const bool isKnown = page.isBranch() || page.type == indexLeaf || page.type == tableLeaf;
    const bool fits = page.pointers() + 2 * page.cells <= page.bytes.size();
    return header && isKnown && fits ? std::optional(page) : std::nullopt;
}

FilePages::Lost FilePages::readTree(quint32 root, Tree kind, const OnRecord& record)
{
    Lost lost;
    std::vector<Page> open;
    const auto enter = [&](quint32 number) {
        const std::optional<Page> page = pageAt(number);
        const bool fits = page && page->isIndex() == (kind == Tree::Index) && claim(number);
        if (fits)
            open.push_back(*page);
        else
            ++lost.pages;
    };
    enter(root);
    while (!open.empty()) {
        const Page page = open.back();
        open.pop_back();
        if (page.type != tableBranch)
            lost.records += readRecords(page, record);
        if (!page.isBranch())
            continue;
        // Taken from the end, so that the records come in their order.
        enter(static_cast<quint32>(ByteCursor(page.bytes, page.head + 8).number(4)));
        for (qsizetype i = page.cells - 1; i >= 0; --i)
            enter(static_cast<quint32>(ByteCursor(page.bytes, page.cellAt(i)).number(4)));
    }
    return lost;
}

/// Returns how many records are not what they should be.
int FilePages::readRecords(const Page& page, const OnRecord& record)
{
    int lost = 0;
    qsizetype used = 0;
    for (qsizetype i = 0; i < page.cells; ++i) {
        const qsizetype begin = page.cellAt(i);
        qsizetype at = begin;
        const std::optional<QVariantList> values = recordAt(page, at);
        // Cells that take more room than there is lie one over the other.
        used += at - begin;
        if (values && used <= page.bytes.size())
            record(*values);
        else
            ++lost;
    }
    return lost;
}

/// The record in the cell at `at`, which moves to the cell's end.
std::optional<QVariantList> FilePages::recordAt(const Page& page, qsizetype& at)
{
    ByteCursor cell(page.bytes, at);
    std::optional<QVariantList> values = readRecord(payloadAt(page, at));
    if (page.type != tableLeaf || !values || values->isEmpty() || values->first().isValid())
        return values;
    cell.varint();
    values->first() = static_cast<qint64>(cell.varint());
    return values;
}

/// The bytes of the record in the cell at `at`, which moves to the cell's end. Fewer if its overflow pages are lost.
QByteArray FilePages::payloadAt(const Page& page, qsizetype& at)
{
    if (at < page.pointers() + 2 * page.cells)
        return {};
    ByteCursor cell(page.bytes, at);
    if (page.isBranch())
        cell.number(4);
    const quint64 size = cell.varint();
    if (!page.isIndex())
        cell.varint();
    // How much of it lies on the page itself, as the section on B-tree pages of "Database File Format" has it.
    const auto usable = static_cast<quint64>(m_usable);
    const quint64 most = page.isIndex() ? (usable - 12) * 64 / 255 - 23 : usable - 35;
    const quint64 least = (usable - 12) * 32 / 255 - 23;
    const bool isWhole = size <= most;
    const quint64 some = isWhole ? size : least + (size - least) % (usable - 4);
    QByteArray payload = cell.take(isWhole || some <= most ? some : least).toByteArray();
    const auto next = isWhole ? 0 : static_cast<quint32>(cell.number(4));
    at = cell.at();
    if (!cell)
        return {};
    return isWhole ? payload : payload + overflow(next, size - static_cast<quint64>(payload.size()));
}

/// The rest of a record from the pages that it goes on on, up to the first that is not what it should be.
QByteArray FilePages::overflow(quint32 first, quint64 size)
{
    QByteArray rest;
    quint32 number = first;
    while (static_cast<quint64>(rest.size()) < size) {
        // A wrong number may lead to a page of a tree, which is better read as such.
        const bool isOurs = !pageAt(number) && claim(number);
        ByteCursor page(m_file, isOurs ? (number - 1) * m_pageSize : m_file.size());
        number = static_cast<quint32>(page.number(4));
        const quint64 wanted =
            std::min(size - static_cast<quint64>(rest.size()), static_cast<quint64>(m_usable - 4));
        const QByteArrayView bytes = page.take(wanted);
        const bool isLast = static_cast<quint64>(rest.size()) + wanted == size;
        if (!page || isLast != (number == 0))
            break;
        rest.append(bytes.data(), bytes.size());
    }
    return rest;
}

bool FilePages::setAsideFree()
{
    if (!m_hasHeader)
        return false;
    for (quint32 trunk = wordAt(32); trunk != 0;) {
        if (!claim(trunk))
            return false;
        ByteCursor page(m_file, (trunk - 1) * m_pageSize);
        trunk = static_cast<quint32>(page.number(4));
        const quint64 count = page.number(4);
        if (count > static_cast<quint64>(m_usable / 4 - 2))
            return false;
        for (quint64 i = 0; i < count; ++i)
            claim(static_cast<quint32>(page.number(4)));
    }
    return true;
}

QList<quint32> FilePages::strayPages() const
{
    QList<quint32> strays;
    for (quint32 number = 1; number < m_claimed.size(); ++number)
        if (const std::optional<Page> page = pageAt(number); page && page->type == tableLeaf)
            strays.append(number);
    return strays;
}

void FilePages::readStray(quint32 number, const OnRecord& record)
{
    const std::optional<Page> page = pageAt(number);
    if (page && claim(number))
        readRecords(*page, record);
}

}  // namespace moderato
