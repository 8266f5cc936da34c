#include "core/exchange/csvtext.h"

#include "core/exchange/cleantext.h"

namespace moderato {
namespace {

/// What begins a formula in one program or another; some also take the wide forms of East Asian type.
bool beginsFormula(QChar first)
{
    return QStringView(u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20").contains(first);
}

QString quotedCell(const QString& text)
{
    const bool plain = std::none_of(text.cbegin(), text.cend(),
                                    [](QChar unit) { return QStringView(u",;\"\t\r\n").contains(unit); });
    return plain ? text : u'"' + QString(text).replace(u'"', QLatin1String("\"\"")) + u'"';
}

}  // namespace

QString withoutFormula(const QString& text)
{
    return !text.isEmpty() && beginsFormula(text.front()) ? u'\'' + text : text;
}

QByteArray csvRow(const QStringList& cells)
{
    QStringList quoted;
    for (const QString& cell : cells)
        quoted.append(quotedCell(withoutFormula(cleanText(cell))));
    return quoted.join(u',').toUtf8() + "\r\n";
}

}  // namespace moderato
