#include "core/store/record.h"

#include "core/store/bytes.h"

#include <QStringDecoder>

#include <array>
#include <bit>

namespace moderato {
namespace {

/// As many columns as a table of ours may have when SQLite reads it.
constexpr int mostColumns = 64;

// The types of values, as "Record Format" in SQLite's "Database File Format" numbers them.
constexpr quint64 floatingPoint = 7;
constexpr quint64 zero = 8;
constexpr quint64 one = 9;
constexpr quint64 firstBlob = 12;

constexpr std::array<int, 10> sizes{0, 1, 2, 3, 4, 6, 8, 8, 0, 0};

/// A number of so many bytes with its sign.
qint64 signedNumber(ByteCursor& bytes, int size)
{
    const int unused = 64 - 8 * size;
    return static_cast<qint64>(bytes.number(size) << unused) >> unused;
}

QVariant text(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString read = decoder(bytes);
    return decoder.hasError() ? QVariant(bytes.toByteArray()) : QVariant(read);
}

QVariant bytesOrText(ByteCursor& body, quint64 type)
{
    const quint64 size = (type - firstBlob) / 2;
    const QByteArrayView bytes = body.take(size);
    return type % 2 == 1 && body ? text(bytes) : QVariant(bytes.toByteArray());
}

QVariant value(ByteCursor& body, quint64 type)
{
    if (type >= firstBlob)
        return bytesOrText(body, type);
    if (type == zero || type == one)
        return qint64{type == one};
    if (type == 0)
        return {};
    const int size = sizes.at(type);
    if (body.left() < size)
        return QByteArray();
    return type == floatingPoint ? QVariant(std::bit_cast<double>(body.number(size)))
                                 : QVariant(signedNumber(body, size));
}

/// The types of all values; none if they are not a record's.
std::optional<QList<quint64>> readTypes(ByteCursor& head)
{
    QList<quint64> types;
    while (head.left() > 0 && types.size() < mostColumns) {
        const quint64 type = head.varint();
        const bool isKnown = type < sizes.size() || type >= firstBlob;
        if (!head || !isKnown)
            return std::nullopt;
        types.append(type);
    }
    return head.left() > 0 ? std::nullopt : std::optional(types);
}

}  // namespace

std::optional<QVariantList> readRecord(QByteArrayView bytes)
{
    ByteCursor start(bytes);
    const quint64 headSize = start.varint();
    if (!start || headSize < static_cast<quint64>(start.at()) ||
        headSize > static_cast<quint64>(bytes.size()))
        return std::nullopt;
    ByteCursor head(bytes.first(static_cast<qsizetype>(headSize)), start.at());
    const std::optional<QList<quint64>> types = readTypes(head);
    if (!types)
        return std::nullopt;
    ByteCursor body(bytes, static_cast<qsizetype>(headSize));
    QVariantList values;
    for (const quint64 type : *types)
        values.append(value(body, type));
    return values;
}

}  // namespace moderato
