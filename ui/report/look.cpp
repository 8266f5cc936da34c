#include "ui/report/look.h"

#include "ui/report/logo.h"

#include <QFontDatabase>
#include <QRawFont>

#include <cmath>

namespace moderato {
namespace {

constexpr qreal leastForText = 4.5;
constexpr qreal leastForRules = 1.3;
constexpr qreal mostInTint = 0.09;  // of the accent; the rest is paper

/// The accent thinned with white, so that every ink can be read on it.
QColor tintOf(const QColor& accent)
{
    const auto thinned = [](int part) { return qRound(255 - (255 - part) * mostInTint); };
    return QColor(thinned(accent.red()), thinned(accent.green()), thinned(accent.blue()));
}

void setAccent(Look& look, const QString& text)
{
    const QColor accent = isColour(text) ? QColor(text) : QColor();
    if (!accent.isValid() || contrastOnPaper(accent) < leastForRules)
        return;
    look.accent = accent;
    look.headingInk = contrastOnPaper(accent) >= leastForText ? accent : paper::ink;
    look.tint = tintOf(accent);
}

/// True if the font has outlines that its maker lets into other files: as bits say that stand in its table OS/2.
bool canBeEmbedded(const QString& family)
{
    constexpr int rightsAt = 9;
    constexpr int restricted = 0x02;
    const QRawFont font = QRawFont::fromFont(QFont(family));
    const bool hasOutlines = !font.fontTable("glyf").isEmpty() || !font.fontTable("CFF ").isEmpty();
    const QByteArray rights = font.fontTable("OS/2");
    return hasOutlines && (rights.size() <= rightsAt || (rights.at(rightsAt) & 0x0F) != restricted);
}

}  // namespace

qreal contrastOnPaper(const QColor& colour)
{
    const auto linear = [](qreal part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    const qreal luminance =
        0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    return 1.05 / (luminance + 0.05);
}

Look lookOf(const Theme& theme)
{
    Look look;
    setAccent(look, theme.accent);
    const QString family = theme.font.simplified();
    if (!family.isEmpty() && QFontDatabase::hasFamily(family) && canBeEmbedded(family))
        look.family = family;
    look.logo = readLogo(theme.logo);
    return look;
}

}  // namespace moderato
