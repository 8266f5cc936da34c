#pragma once

#include <QByteArray>
#include <QVariant>

namespace moderato {

class Record;

/// One stored value, looked at without a copy.
class Cell final {
public:
    /// Of a record; it lasts until the next one.
    Cell(const Record& record, int column);
    explicit Cell(const QVariant& value);

    bool isNull() const { return m_kind == Kind::Null; }
    bool isWhole() const { return m_kind == Kind::Whole; }
    bool isText() const { return m_kind == Kind::Text; }

    /// Of a whole number; else 0.
    qint64 whole() const { return m_whole; }
    /// Of a text, in UTF-8; else empty.
    QByteArrayView text() const { return m_text; }

private:
    enum class Kind { Null, Whole, Text, Other };

    Kind m_kind = Kind::Other;
    qint64 m_whole = 0;
    QByteArray m_copy;  // of a value that has its text in another form
    QByteArrayView m_text;
};

}  // namespace moderato
