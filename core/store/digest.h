#pragma once

#include <QVariant>

namespace moderato {

class Record;

/// A sum over rows that tells whether any of them is another than it was when the sum was written: SQLite itself does not
/// notice a text in which one bit has changed. The order of the rows does not matter, and rows can be taken out again,
/// so that an edit costs in proportion to what it touches. It guards against decay, not against intent.
class Digest final {
public:
    /// Reads what toText wrote; of another text some digest that no rows have.
    static Digest fromText(const QString& written);

    void add(const QString& kind, const QVariantList& values);
    /// The first columns of a row as it is read: the same as of their values.
    void add(const QString& kind, const Record& record, int columns);
    void remove(const QString& kind, const QVariantList& values);

    /// 32 hexadecimal digits.
    QString toText() const;

    bool operator==(const Digest&) const = default;

private:
    quint64 m_first = 0;
    quint64 m_second = 0;
};

}  // namespace moderato
