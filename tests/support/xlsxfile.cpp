#include "tests/support/xlsxfile.h"

#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>
#include <QtEndian>

#include <gtest/gtest.h>
#include <zlib.h>

namespace moderato::test {
namespace {

template <class T>
T numberAt(const QByteArray& bytes, qsizetype at)
{
    if (at < 0 || at + static_cast<qsizetype>(sizeof(T)) > bytes.size()) {
        ADD_FAILURE() << "the archive ends too early";
        return 0;
    }
    return qFromLittleEndian<T>(bytes.constData() + at);
}

QByteArray inflated(QByteArray packed, qsizetype size)
{
    QByteArray plain(size, '\0');
    z_stream stream{};
    stream.next_in = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(plain.data());
    stream.avail_out = static_cast<uInt>(plain.size());
    // Negative: the archive holds bare deflate data, without zlib's header.
    EXPECT_EQ(inflateInit2(&stream, -MAX_WBITS), Z_OK);
    EXPECT_EQ(inflate(&stream, Z_FINISH), Z_STREAM_END);
    inflateEnd(&stream);
    return plain;
}

/// Unpacks the parts by the archive's directory, which stands at its end.
void unpack(const QByteArray& bytes, XlsxFile& file)
{
    const qsizetype end = bytes.lastIndexOf(QByteArray("PK\x05\x06"));
    ASSERT_GE(end, 0) << "not an archive";
    qsizetype at = numberAt<quint32>(bytes, end + 16);
    for (int left = numberAt<quint16>(bytes, end + 10); left > 0; --left) {
        ASSERT_EQ(bytes.mid(at, 4), QByteArray("PK\x01\x02"));
        const auto method = numberAt<quint16>(bytes, at + 10);
        const auto packed = numberAt<quint32>(bytes, at + 20);
        const auto plain = numberAt<quint32>(bytes, at + 24);
        const auto nameLength = numberAt<quint16>(bytes, at + 28);
        const qsizetype local = numberAt<quint32>(bytes, at + 42);
        const qsizetype data =
            local + 30 + numberAt<quint16>(bytes, local + 26) + numberAt<quint16>(bytes, local + 28);
        file.fileTimes.append(numberAt<quint32>(bytes, at + 12));
        const QByteArray content = bytes.mid(data, packed);
        file.parts.insert(QString::fromUtf8(bytes.mid(at + 46, nameLength)),
                          method == 0 ? content : inflated(content, plain));
        at += 46 + nameLength + numberAt<quint16>(bytes, at + 30) + numberAt<quint16>(bytes, at + 32);
    }
}

/// Calls f(reader) at the start of each element.
template <class F>
void forEachElement(const QByteArray& xml, F&& f)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement)
            f(reader);
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
}

QString attribute(const QXmlStreamReader& reader, const char* name)
{
    return reader.attributes().value(QLatin1String(name)).toString();
}

/// A spreadsheet can write any character as "_x0041_".
QString unescaped(QString text)
{
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    qsizetype at = 0;
    for (QRegularExpressionMatch match = escape.match(text); match.hasMatch();
         match = escape.match(text, at)) {
        text.replace(match.capturedStart(), match.capturedLength(),
                     QChar(match.captured(1).toUShort(nullptr, 16)));
        at = match.capturedStart() + 1;
    }
    return text;
}

QStringList sharedTexts(const XlsxFile& file)
{
    QStringList texts;
    forEachElement(file.parts.value(QStringLiteral("xl/sharedStrings.xml")), [&](QXmlStreamReader& reader) {
        if (reader.name() == QLatin1String("si"))
            texts.append(QString());
        else if (reader.name() == QLatin1String("t"))
            texts.last() += reader.readElementText();
    });
    return texts;
}

struct XlsxStyle {
    QString format;
    bool wraps = false;
};

QList<XlsxStyle> stylesOf(const XlsxFile& file)
{
    QMap<QString, QString> formats;
    QList<XlsxStyle> styles;
    bool inCells = false;
    forEachElement(file.parts.value(QStringLiteral("xl/styles.xml")), [&](QXmlStreamReader& reader) {
        if (reader.name() == QLatin1String("numFmt"))
            formats.insert(attribute(reader, "numFmtId"), attribute(reader, "formatCode"));
        else if (reader.name() == QLatin1String("cellXfs"))
            inCells = true;
        else if (reader.name() == QLatin1String("cellStyles"))
            inCells = false;
        else if (inCells && reader.name() == QLatin1String("xf"))
            styles.append({formats.value(attribute(reader, "numFmtId")), false});
        else if (inCells && reader.name() == QLatin1String("alignment"))
            styles.last().wraps = attribute(reader, "wrapText") == QLatin1String("1");
    });
    return styles;
}

/// Reads one sheet, element by element.
class SheetReader {
public:
    SheetReader(const QStringList& texts, const QList<XlsxStyle>& styles) : m_texts(texts), m_styles(styles)
    {
    }

    XlsxSheet read(const QByteArray& xml)
    {
        forEachElement(xml, [this](QXmlStreamReader& reader) { element(reader); });
        return m_sheet;
    }

private:
    void element(QXmlStreamReader& reader)
    {
        const QStringView name = reader.name();
        if (name == QLatin1String("sheetView"))
            m_sheet.rightToLeft = attribute(reader, "rightToLeft") == QLatin1String("1");
        else if (name == QLatin1String("pane"))
            pane(reader);
        else if (name == QLatin1String("c"))
            cell(reader);
        else if (name == QLatin1String("f"))
            m_sheet.cells[m_name].formula = reader.readElementText();
        else if (name == QLatin1String("v"))
            value(reader.readElementText());
    }

    void pane(const QXmlStreamReader& reader)
    {
        EXPECT_EQ(attribute(reader, "state"), QStringLiteral("frozen"));
        m_sheet.frozenRows = attribute(reader, "ySplit").toInt();
        m_sheet.frozenColumns = attribute(reader, "xSplit").toInt();
    }

    void cell(const QXmlStreamReader& reader)
    {
        m_name = attribute(reader, "r");
        m_type = attribute(reader, "t");
        m_style = m_styles.value(attribute(reader, "s").toInt());
    }

    void value(const QString& text)
    {
        XlsxCell& cell = m_sheet.cells[m_name];
        cell.format = m_style.format;
        cell.wraps = m_style.wraps;
        if (m_type == QLatin1String("s")) {
            cell.type = XlsxCell::Type::Text;
            cell.text = unescaped(m_texts.value(text.toInt()));
            return;
        }
        cell.type = m_type == QLatin1String("b") ? XlsxCell::Type::Flag : XlsxCell::Type::Number;
        bool read = false;
        cell.value = text.toDouble(&read);
        EXPECT_TRUE(read) << text.toStdString();
    }

    const QStringList& m_texts;
    const QList<XlsxStyle>& m_styles;
    XlsxSheet m_sheet;
    QString m_name;
    QString m_type;
    XlsxStyle m_style;
};

}  // namespace

int XlsxSheet::rowWith(const char* column, const QString& text) const
{
    const QString prefix = QString::fromLatin1(column);
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell)
        if (cell->text == text && cell.key().startsWith(prefix) && cell.key().at(prefix.size()).isDigit())
            return cell.key().mid(prefix.size()).toInt();
    return 0;
}

XlsxFile readXlsx(const QByteArray& bytes)
{
    XlsxFile file;
    unpack(bytes, file);
    const QStringList texts = sharedTexts(file);
    const QList<XlsxStyle> styles = stylesOf(file);
    forEachElement(file.parts.value(QStringLiteral("xl/workbook.xml")), [&](QXmlStreamReader& reader) {
        if (reader.name() != QLatin1String("sheet"))
            return;
        const QString part = QStringLiteral("xl/worksheets/sheet%1.xml").arg(file.sheets.size() + 1);
        XlsxSheet sheet = SheetReader(texts, styles).read(file.parts.value(part));
        sheet.name = attribute(reader, "name");
        file.sheets.append(sheet);
    });
    return file;
}

}  // namespace moderato::test
