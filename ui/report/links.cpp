#include "ui/report/links.h"

#include "ui/report/typography.h"

#include <QUrl>

namespace moderato {

bool isLiveLink(const QString& target)
{
    const QUrl url(target, QUrl::StrictMode);
    if (!url.isValid())
        return false;
    const QString scheme = url.scheme();
    if (scheme == u"mailto")
        return !url.path().isEmpty();
    return (scheme == u"http" || scheme == u"https") && !url.host().isEmpty();
}

QList<PlacedLink> linksIn(const PlacedText& text)
{
    QList<PlacedLink> links;
    const QTextLine line = text.layout->lineAt(text.line);
    for (const QTextLayout::FormatRange& range : text.layout->formats()) {
        const int start = std::max(range.start, line.textStart());
        int end = std::min(range.start + range.length, line.textStart() + line.textLength());
        while (end > start && text.layout->text().at(end - 1).isSpace())
            --end;
        if (!range.format.isAnchor() || start >= end)
            continue;
        const qreal scale = text.zoom / fontScale;
        const qreal from = line.cursorToX(start) * scale;
        const qreal to = line.cursorToX(end) * scale;
        links.append(
            {{text.box.left() + std::min(from, to), text.box.top(), std::abs(to - from), text.box.height()},
             range.format.anchorHref(),
             range.format.foreground().color()});
    }
    return links;
}

QList<PlacedLink> linksOn(const Page& page)
{
    QList<PlacedLink> links;
    for (const Placed& item : page.items)
        if (const auto* text = std::get_if<PlacedText>(&item))
            links += linksIn(*text);
    return links;
}

}  // namespace moderato
