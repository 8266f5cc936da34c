#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace moderato::test {

/// What one cell of a spreadsheet holds.
struct XlsxCell {
    enum class Type { Number, Text, Flag };

    Type type = Type::Number;
    QString text;      ///< of a text
    double value = 0;  ///< of anything else; of a formula the value that was stored with it
    QString formula;   ///< without its =; empty if there is none
    QString format;    ///< how a number is shown: "[m]:ss"
    bool wraps = false;
};

struct XlsxSheet {
    QString name;
    QMap<QString, XlsxCell> cells;  ///< by their names, "D4"; without empty ones
    int frozenRows = 0;
    int frozenColumns = 0;
    bool rightToLeft = false;

    XlsxCell at(const QString& place) const { return cells.value(place); }
    XlsxCell at(const char* place) const { return cells.value(QString::fromLatin1(place)); }
    XlsxCell at(const char* column, int row) const
    {
        return cells.value(QString::fromLatin1(column) + QString::number(row));
    }
    /// The row, from 1, in whose column this text stands; 0 if there is none.
    int rowWith(const char* column, const QString& text) const;
};

/// A spreadsheet, read back without any library that writes them.
struct XlsxFile {
    QMap<QString, QByteArray> parts;  ///< the files in it, by their names
    QList<XlsxSheet> sheets;
    QList<quint32> fileTimes;  ///< date and time of each part, as MS-DOS writes them
};

/// Reads it; fails the test if it is none, or not well-formed.
XlsxFile readXlsx(const QByteArray& bytes);

}  // namespace moderato::test
