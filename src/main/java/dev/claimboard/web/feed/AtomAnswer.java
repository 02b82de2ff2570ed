package dev.claimboard.web.feed;

import dev.claimboard.web.page.Origin;
import io.javalin.http.Context;
import java.io.StringWriter;
import java.time.LocalDate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Answers with a feed as Atom (RFC 4287). */
final class AtomAnswer {
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newInstance();
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private final XMLStreamWriter xml;
  private final String host;

  private AtomAnswer(XMLStreamWriter xml, String host) {
    this.xml = xml;
    this.host = host;
  }

  /** Sends the feed; its addresses are made whole with the host asked for. */
  static void send(Context context, Feed feed) {
    StringWriter text = new StringWriter();
    try {
      new AtomAnswer(FACTORY.createXMLStreamWriter(text), Origin.of(context)).write(feed);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a feed cannot be written to memory", e);
    }
    context.contentType("application/atom+xml; charset=utf-8").result(text.toString());
  }

  private void write(Feed feed) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(NAMESPACE);
    head(feed.id(), feed.title(), feed.updated());
    xml.writeStartElement("author");
    element("name", "Claimboard");
    xml.writeEndElement();
    link("self", feed.path());
    link("alternate", feed.page());
    for (FeedEntry entry : feed.entries()) {
      xml.writeStartElement("entry");
      head(entry.id(), entry.title(), entry.updated());
      link("alternate", entry.path());
      element("summary", entry.summary());
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.flush();
  }

  private void head(String id, String title, LocalDate updated) throws XMLStreamException {
    element("id", id);
    element("title", title);
    element("updated", updated + "T00:00:00Z");
  }

  private void link(String relation, String path) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", host + path);
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(allowed(text));
    xml.writeEndElement();
  }

  /** The text without what XML cannot hold. */
  private static String allowed(String text) {
    return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
  }
}
