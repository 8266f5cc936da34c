#include "ui/window/readahead.h"

#include "ui/window/files.h"

#include <QFileInfo>
#include <QThread>

namespace moderato {
namespace {

std::unique_ptr<Document> opened(const QString& path, QThread* owner)
{
    Result<std::unique_ptr<Document>> document = Document::open(path);
    if (!document || (*document)->isReadOnly())
        return nullptr;
    (*document)->moveToThread(owner);
    return std::move(*document);
}

}  // namespace

ReadAhead::ReadAhead(const std::optional<QString>& file)
{
    const QString path = file.value_or(Files::samplePath());
    if (!QFileInfo::exists(path))
        return;
    // Asked for here, because Qt takes the first thread that it meets for the main one.
    QThread* const owner = QThread::currentThread();
    m_document =
        std::async(std::launch::async | std::launch::deferred, [path, owner] { return opened(path, owner); });
}

std::unique_ptr<Document> ReadAhead::take()
{
    return m_document.valid() ? m_document.get() : nullptr;
}

}  // namespace moderato
