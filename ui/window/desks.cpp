#include "ui/window/desks.h"

#include "ui/parts/desk.h"

#include <QFileInfo>

namespace moderato {

std::shared_ptr<Document> Desks::documentAt(const QString& path) const
{
    const QFileInfo file(path);
    // Qt takes two files that are not there for the same.
    if (!file.exists())
        return nullptr;
    for (const Desk* desk : m_desks)
        if (desk->document() && QFileInfo(desk->document()->path()) == file)
            return desk->sharedDocument();
    return nullptr;
}

QList<Desk*> Desks::showing(const Document& document) const
{
    QList<Desk*> found = m_desks;
    found.removeIf([&document](const Desk* desk) { return desk->document() != &document; });
    return found;
}

}  // namespace moderato
