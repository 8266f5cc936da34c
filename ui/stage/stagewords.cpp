#include "ui/stage/stagewords.h"

#include <QStringList>

namespace moderato {

QString stageDescription(const StageFace& face)
{
    QStringList lines{face.message, face.levelWord, face.speaker, face.title};
    if (face.clock)
        lines.append(QStringLiteral("%1 %2").arg(countdownText(*face.clock), face.clockWords));
    lines += {face.segmentLeft, face.sessionLeft, face.pace, face.next};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QStringList stageNews(const StageFace& face)
{
    return {face.message, face.levelWord, face.speaker, face.title, face.next};
}

}  // namespace moderato
