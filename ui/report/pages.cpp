#include "ui/report/pages.h"

namespace moderato {

QString PlacedText::text() const
{
    const QTextLine broken = layout->lineAt(line);
    QString said = layout->text().mid(broken.textStart(), broken.textLength());
    // The marks that keep apart what is read in another direction are no text.
    return said.removeIf([](QChar letter) { return letter == QChar(0x2068) || letter == QChar(0x2069); });
}

QRectF boxOf(const Placed& placed)
{
    if (const auto* rule = std::get_if<PlacedRule>(&placed))
        return QRectF(rule->line.p1(), rule->line.p2()).normalized();
    if (const auto* rect = std::get_if<PlacedRect>(&placed))
        return rect->box;
    if (const auto* image = std::get_if<PlacedImage>(&placed))
        return image->box;
    return std::get<PlacedText>(placed).box;
}

QStringList Page::texts() const
{
    QStringList texts;
    for (const Placed& item : items)
        if (const auto* text = std::get_if<PlacedText>(&item))
            texts.append(text->text());
    return texts;
}

}  // namespace moderato
