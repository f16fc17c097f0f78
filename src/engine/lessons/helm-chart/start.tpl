# templates/deployment.yaml of a chart that you found. Its values.yaml:
#   image: {repository: docker.io/example/wiki, tag: ""}
#   serviceAccount: {automount: true}
#   podSecurityContext: {}
#   securityContext: {}
#   hostNetwork: false
apiVersion: apps/v1
kind: Deployment
metadata:
  name: wiki
  labels:
    app.kubernetes.io/instance: {{ .Release.Name }}
spec:
  replicas: {{ .Values.replicaCount }}
  selector:
    matchLabels:
      app: wiki
  template:
    metadata:
      labels:
        app: wiki
    spec:
      hostNetwork: {{ .Values.hostNetwork }}
      automountServiceAccountToken: {{ .Values.serviceAccount.automount }}
      securityContext:
        {{- toYaml .Values.podSecurityContext | nindent 8 }}
      containers:
        - name: wiki
          image: "{{ .Values.image.repository }}:{{ .Values.image.tag | default "latest" }}"
          securityContext:
            {{- toYaml .Values.securityContext | nindent 12 }}
          ports:
            - containerPort: 8080
          resources:
            {{- toYaml .Values.resources | nindent 12 }}
