#include "core/exchange/htmltheme.h"

#include "core/exchange/cleantext.h"

#include <array>
#include <cmath>

namespace moderato {
namespace {

using ColourParts = std::array<double, 3>;  // red, green, blue from 0 to 1

constexpr ColourParts whitePaper{1, 1, 1};
constexpr ColourParts blackInk{0, 0, 0};
constexpr ColourParts darkPaper{0x1b / 255.0, 0x23 / 255.0, 0x2d / 255.0};
constexpr double readableContrast = 4.5;

ColourParts partsOf(const QString& colour)
{
    const auto part = [&colour](qsizetype at) { return colour.mid(at, 2).toInt(nullptr, 16) / 255.0; };
    return {part(1), part(3), part(5)};
}

QString colourOf(const ColourParts& parts)
{
    QString colour(u'#');
    for (const double part : parts)
        colour += QStringLiteral("%1").arg(std::lround(part * 255), 2, 16, QLatin1Char('0'));
    return colour;
}

/// The relative luminance of WCAG 2.
double luminance(const ColourParts& parts)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(parts[0]) + 0.7152 * linear(parts[1]) + 0.0722 * linear(parts[2]);
}

double contrast(const ColourParts& one, const ColourParts& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

ColourParts mixed(const ColourParts& from, const ColourParts& to, double share)
{
    ColourParts parts{};
    for (std::size_t i = 0; i < parts.size(); ++i)
        parts[i] = from[i] + (to[i] - from[i]) * share;
    return parts;
}

ColourParts readableOn(const ColourParts& paper, const ColourParts& colour, const ColourParts& towards)
{
    constexpr int steps = 20;
    for (int step = 0; step < steps; ++step) {
        const ColourParts tried = mixed(colour, towards, double(step) / steps);
        if (contrast(tried, paper) >= readableContrast)
            return tried;
    }
    return towards;
}

/// Everything but plain letters, digits and spaces as an escape, so that no name ends its quotes or the style sheet.
QString quotedForCss(const QString& name)
{
    QString quoted(u'"');
    for (const QChar unit : name) {
        const bool plain = unit.unicode() >= 0x80 || unit.isLetterOrNumber() || unit == u' ' || unit == u'-';
        quoted += plain ? QString(unit) : QStringLiteral("\\%1 ").arg(unit.unicode(), 0, 16);
    }
    return quoted + u'"';
}

}  // namespace

QString readableAccent(const Theme& theme, bool dark)
{
    const QString accent = isColour(theme.accent) ? theme.accent : QStringLiteral("#14264a");
    return colourOf(dark ? readableOn(darkPaper, partsOf(accent), whitePaper)
                         : readableOn(whitePaper, partsOf(accent), blackInk));
}

QString fontFamilies(const Theme& theme)
{
    const QString own = QStringLiteral("system-ui, \"Noto Sans\", \"Segoe UI\", sans-serif");
    const QString family = cleanText(theme.font).simplified();
    return family.isEmpty() ? own : quotedForCss(family) + QStringLiteral(", ") + own;
}

QString logoAddress(const Theme& theme)
{
    if (!isLogoFormat(theme.logo))
        return {};
    const QLatin1String type(theme.logo.startsWith('\x89') ? "image/png" : "image/jpeg");
    return QLatin1String("data:") + type + QLatin1String(";base64,") +
           QString::fromLatin1(theme.logo.toBase64());
}

}  // namespace moderato
