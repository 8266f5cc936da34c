#pragma once

#include <QCryptographicHash>
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
    void remove(const QString& kind, const QVariantList& values);

    /// 32 hexadecimal digits.
    QString toText() const;

    bool operator==(const Digest&) const = default;

private:
    friend class RowDigest;

    quint64 m_first = 0;
    quint64 m_second = 0;
};

/// Adds rows of one kind to a digest as they are read: the same as their values would.
class RowDigest final {
public:
    RowDigest(Digest& digest, const QString& kind);

    /// The first columns of the row.
    void add(const Record& record, int columns);

private:
    Digest& m_digest;
    QByteArray m_bytes;  // of the kind, and behind it of the row
    qsizetype m_kindSize;
    QCryptographicHash m_hash{QCryptographicHash::Md5};
};

}  // namespace moderato
