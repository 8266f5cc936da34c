#include "ui/window/windowtitle.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(moderato::MainWindow)
};

}  // namespace

QString titleOfWindow(const Desk& desk)
{
    const Document* document = desk.document();
    if (!document)
        return Words::tr("Moderato");
    const QString file = QFileInfo(document->path()).fileName();
    const QString event = desk.event().title;
    const QString title = event.isEmpty() ? file : Words::tr("%1 (%2)").arg(event, file);
    return document->isReadOnly() ? Words::tr("%1, read only - Moderato").arg(title)
                                  : Words::tr("%1 - Moderato").arg(title);
}

}  // namespace moderato
