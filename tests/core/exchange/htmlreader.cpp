#include "tests/core/exchange/htmlreader.h"

#include <QProcess>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

/// Keeps the path to the element at hand, and gives text to all elements on it.
class HtmlReader {
public:
    explicit HtmlReader(const QByteArray& html) : m_xml(html) {}

    HtmlContent content()
    {
        while (!m_xml.atEnd())
            take(m_xml.readNext());
        if (m_xml.hasError())
            m_content.error = QStringLiteral("line %1: %2").arg(m_xml.lineNumber()).arg(m_xml.errorString());
        for (HtmlNode& node : m_content.nodes)
            node.text = node.text.simplified();
        return m_content;
    }

private:
    void take(QXmlStreamReader::TokenType token)
    {
        if (token == QXmlStreamReader::StartElement)
            begin();
        else if (token == QXmlStreamReader::EndElement)
            m_open.removeLast();
        else if (token == QXmlStreamReader::Characters)
            for (const qsizetype open : std::as_const(m_open))
                m_content.nodes[open].text += m_xml.text();
    }

    void begin()
    {
        HtmlNode node;
        node.name = m_xml.name().toString();
        for (const QXmlStreamAttribute& attribute : m_xml.attributes())
            node.attributes.insert(attribute.name().toString(), attribute.value().toString());
        for (const qsizetype open : std::as_const(m_open))
            node.ancestors.append(m_content.nodes.at(open).name);
        m_open.append(m_content.nodes.size());
        m_content.nodes.append(node);
    }

    QXmlStreamReader m_xml;
    HtmlContent m_content;
    QList<qsizetype> m_open;
};

}  // namespace

QList<HtmlNode> HtmlContent::named(const char* name) const
{
    QList<HtmlNode> found;
    std::copy_if(nodes.cbegin(), nodes.cend(), std::back_inserter(found),
                 [name](const HtmlNode& node) { return node.name == QLatin1String(name); });
    return found;
}

QList<HtmlNode> HtmlContent::ofClass(const char* name) const
{
    QList<HtmlNode> found;
    std::copy_if(nodes.cbegin(), nodes.cend(), std::back_inserter(found), [name](const HtmlNode& node) {
        return node.attributes.value(QStringLiteral("class")).split(u' ').contains(QLatin1String(name));
    });
    return found;
}

QStringList HtmlContent::texts(const char* name) const
{
    QStringList texts;
    for (const HtmlNode& node : named(name))
        texts.append(node.text);
    return texts;
}

HtmlContent readHtml(const QByteArray& html)
{
    return HtmlReader(html).content();
}

QString tidysComplaints(const QByteArray& html)
{
    QProcess tidy;
    tidy.start(QStringLiteral("tidy"), {QStringLiteral("-e"), QStringLiteral("-q"), QStringLiteral("-utf8")});
    if (!tidy.waitForStarted()) {
        ADD_FAILURE() << "tidy is not installed";
        return {};
    }
    tidy.write(html);
    tidy.closeWriteChannel();
    EXPECT_TRUE(tidy.waitForFinished());
    const QString said = QString::fromUtf8(tidy.readAllStandardError());
    return said.isEmpty() && tidy.exitCode() != 0 ? QStringLiteral("tidy failed") : said;
}

}  // namespace moderato::test
