#include "ui/report/logo.h"

#include "core/plan/theme.h"

#include <QBuffer>
#include <QImageReader>

namespace moderato {
namespace {

constexpr int mostAside = 8'000;             // pixels
constexpr qint64 mostPixels = 16'000'000;    // 64 MB once it is unpacked
constexpr int finestHeight = 28 * 600 / 72;  // 600 dots an inch at its tallest
constexpr int finestWidth = 4 * finestHeight * 3;

bool isReasonable(const QSize& size)
{
    return !size.isEmpty() && size.width() <= mostAside && size.height() <= mostAside &&
           qint64(size.width()) * size.height() <= mostPixels;
}

}  // namespace

QImage readLogo(const QByteArray& bytes)
{
    if (bytes.size() > largestLogo || !isLogoFormat(bytes))
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    // Its own format only: others' readers are not to see a stranger's bytes.
    QImageReader reader(&buffer, bytes.startsWith('\x89') ? "png" : "jpeg");
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    if (!isReasonable(reader.size()))
        return {};
    QImage image = reader.read();
    if (image.height() > finestHeight || image.width() > finestWidth)
        image = image.scaled(finestWidth, finestHeight, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    image.setDevicePixelRatio(1);
    return image;
}

}  // namespace moderato
