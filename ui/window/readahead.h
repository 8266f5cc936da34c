#pragma once

#include "core/document.h"

#include <QString>

#include <future>
#include <optional>

namespace moderato {

/// Reads the event for the window in a thread of its own while the application object is made, which mostly waits for the
/// display. It is a help and no more: what does not go smoothly is left to be done, and told, in the usual way.
class ReadAhead final {
public:
    /// Begins to read this file, or the sample if there is none and the sample exists. The calling thread is the one that
    /// will have the document.
    explicit ReadAhead(const std::optional<QString>& file);

    /// The document, as soon as it is read; null if it has to be opened anew: there was nothing to read, or something to
    /// say about it. Call once.
    std::unique_ptr<Document> take();

private:
    std::future<std::unique_ptr<Document>> m_document;
};

}  // namespace moderato
