export const de = {
  why: 'Eine Regel ohne `host` gilt für jeden Namen des Controllers, den kein anderer Ingress verwendet. Ein Platzhalter tut das für eine ganze Domäne, und ein Standard-Back-End nimmt alles Übrige an. Mit vollständigem Namen antwortet ein Ingress nur für die eigene Website.',
  risk: 'Der Ingress eines internen Werkzeugs hat keinen Host. Der Controller ist wegen des Shops aus dem Internet erreichbar, und ein Angreifer, der seine IP-Adresse aufruft, erhält die Anmeldeseite des Werkzeugs. In einem gemeinsam genutzten Cluster erhält eine Regel ohne Host zudem Anfragen an Websites, deren eigener Ingress kurzzeitig fehlt, samt den Cookies der Besucher.',
  breaks:
    'Clients, die einen anderen Namen oder die IP-Adresse verwenden, erhalten den Fehler 404, etwa Integritätstests von Azure. Die Korrektur gibt allen Regeln ohne Host denselben Namen; teilen Sie sie auf, wenn sie zu mehreren Websites gehören. Platzhalter und Standard-Back-Ends ändern Sie selbst. Rufen Sie die Website unter ihrem Namen auf und einmal mit `curl -I http://ADDRESS` unter der IP-Adresse.',
  verify: '`kubectl get ingress -A` zeigt in der Spalte `HOSTS` weder `*` noch einen Platzhalter.',
};
