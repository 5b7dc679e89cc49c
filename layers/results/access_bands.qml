<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis autoRefreshMode="Disabled" simplifyMaxScale="1" simplifyLocal="1" symbologyReferenceScale="-1" version="3.40.6-Bratislava" hasScaleBasedVisibilityFlag="0" autoRefreshTime="0" simplifyDrawingHints="1" minScale="100000000" labelsEnabled="0" maxScale="0" styleCategories="Symbology|Labeling|Rendering" simplifyAlgorithm="0" simplifyDrawingTol="1">
 <renderer-v2 forceraster="0" enableorderby="1" referencescale="-1" type="RuleRenderer" symbollevels="0">
  <rules key="{00000001-0000-4000-8000-000000000000}">
   <rule filter="&quot;band&quot; &gt;= 0 AND &quot;band&quot; &lt;= 300" label="0–300 m" symbol="0" key="{00000002-0000-4000-8000-000000000000}" />
   <rule filter="&quot;band&quot; &gt; 300 AND &quot;band&quot; &lt;= 500" label="300–500 m" symbol="1" key="{00000003-0000-4000-8000-000000000000}" />
   <rule filter="&quot;band&quot; &gt; 500 AND &quot;band&quot; &lt;= 1000" label="500–1000 m" symbol="2" key="{00000004-0000-4000-8000-000000000000}" />
   <rule filter="&quot;reason&quot; = 'beyond'" label="beyond" symbol="3" key="{00000005-0000-4000-8000-000000000000}" />
   <rule filter="&quot;reason&quot; = 'unreachable'" label="unreachable" symbol="4" key="{00000006-0000-4000-8000-000000000000}" />
   <rule filter="&quot;reason&quot; = 'no_street_nearby'" label="no_street_nearby" symbol="5" key="{00000007-0000-4000-8000-000000000000}" />
  </rules>
  <symbols>
   <symbol name="0" force_rhr="0" alpha="1" clip_to_extent="1" type="marker" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleMarker" locked="0" id="{00000008-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="angle" value="0" type="QString" />
      <Option name="cap_style" value="square" type="QString" />
      <Option name="color" value="169,214,201,255,rgb:0.66274509803921566,0.83921568627450982,0.78823529411764703,1" type="QString" />
      <Option name="horizontal_anchor_point" value="1" type="QString" />
      <Option name="joinstyle" value="bevel" type="QString" />
      <Option name="name" value="circle" type="QString" />
      <Option name="offset" value="0,0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="outline_color" value="63,127,118,255,rgb:0.24705882352941178,0.49803921568627452,0.46274509803921571,1" type="QString" />
      <Option name="outline_style" value="solid" type="QString" />
      <Option name="outline_width" value="0.08" type="QString" />
      <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="outline_width_unit" value="MM" type="QString" />
      <Option name="scale_method" value="diameter" type="QString" />
      <Option name="size" value="1.7" type="QString" />
      <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="size_unit" value="MM" type="QString" />
      <Option name="vertical_anchor_point" value="1" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" value="true" type="bool" />
         <Option name="expression" value="scale_linear(@map_scale,3000,50000,2.4,0.8)" type="QString" />
         <Option name="type" value="3" type="int" />
        </Option>
       </Option>
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="1" force_rhr="0" alpha="1" clip_to_extent="1" type="marker" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleMarker" locked="0" id="{00000009-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="angle" value="0" type="QString" />
      <Option name="cap_style" value="square" type="QString" />
      <Option name="color" value="95,167,155,255,rgb:0.37254901960784315,0.65490196078431373,0.60784313725490191,1" type="QString" />
      <Option name="horizontal_anchor_point" value="1" type="QString" />
      <Option name="joinstyle" value="bevel" type="QString" />
      <Option name="name" value="circle" type="QString" />
      <Option name="offset" value="0,0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="outline_color" value="63,127,118,255,rgb:0.24705882352941178,0.49803921568627452,0.46274509803921571,1" type="QString" />
      <Option name="outline_style" value="solid" type="QString" />
      <Option name="outline_width" value="0.08" type="QString" />
      <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="outline_width_unit" value="MM" type="QString" />
      <Option name="scale_method" value="diameter" type="QString" />
      <Option name="size" value="1.7" type="QString" />
      <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="size_unit" value="MM" type="QString" />
      <Option name="vertical_anchor_point" value="1" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" value="true" type="bool" />
         <Option name="expression" value="scale_linear(@map_scale,3000,50000,2.4,0.8)" type="QString" />
         <Option name="type" value="3" type="int" />
        </Option>
       </Option>
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="2" force_rhr="0" alpha="1" clip_to_extent="1" type="marker" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleMarker" locked="0" id="{0000000a-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="angle" value="0" type="QString" />
      <Option name="cap_style" value="square" type="QString" />
      <Option name="color" value="18,86,107,255,rgb:0.070588235294117646,0.33725490196078434,0.41960784313725491,1" type="QString" />
      <Option name="horizontal_anchor_point" value="1" type="QString" />
      <Option name="joinstyle" value="bevel" type="QString" />
      <Option name="name" value="circle" type="QString" />
      <Option name="offset" value="0,0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="outline_color" value="63,127,118,255,rgb:0.24705882352941178,0.49803921568627452,0.46274509803921571,1" type="QString" />
      <Option name="outline_style" value="solid" type="QString" />
      <Option name="outline_width" value="0.08" type="QString" />
      <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="outline_width_unit" value="MM" type="QString" />
      <Option name="scale_method" value="diameter" type="QString" />
      <Option name="size" value="1.7" type="QString" />
      <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="size_unit" value="MM" type="QString" />
      <Option name="vertical_anchor_point" value="1" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" value="true" type="bool" />
         <Option name="expression" value="scale_linear(@map_scale,3000,50000,2.4,0.8)" type="QString" />
         <Option name="type" value="3" type="int" />
        </Option>
       </Option>
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="3" force_rhr="0" alpha="1" clip_to_extent="1" type="marker" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleMarker" locked="0" id="{0000000b-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="angle" value="0" type="QString" />
      <Option name="cap_style" value="square" type="QString" />
      <Option name="color" value="195,15,31,255,rgb:0.76470588235294112,0.05882352941176471,0.12156862745098039,1" type="QString" />
      <Option name="horizontal_anchor_point" value="1" type="QString" />
      <Option name="joinstyle" value="bevel" type="QString" />
      <Option name="name" value="circle" type="QString" />
      <Option name="offset" value="0,0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="outline_color" value="255,255,255,255,rgb:1,1,1,1" type="QString" />
      <Option name="outline_style" value="solid" type="QString" />
      <Option name="outline_width" value="0.12" type="QString" />
      <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="outline_width_unit" value="MM" type="QString" />
      <Option name="scale_method" value="diameter" type="QString" />
      <Option name="size" value="2" type="QString" />
      <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="size_unit" value="MM" type="QString" />
      <Option name="vertical_anchor_point" value="1" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" value="true" type="bool" />
         <Option name="expression" value="scale_linear(@map_scale,3000,50000,2.8,0.8)" type="QString" />
         <Option name="type" value="3" type="int" />
        </Option>
       </Option>
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="4" force_rhr="0" alpha="1" clip_to_extent="1" type="marker" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleMarker" locked="0" id="{0000000c-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="angle" value="0" type="QString" />
      <Option name="cap_style" value="square" type="QString" />
      <Option name="color" value="94,16,73,255,rgb:0.36862745098039218,0.06274509803921569,0.28627450980392155,1" type="QString" />
      <Option name="horizontal_anchor_point" value="1" type="QString" />
      <Option name="joinstyle" value="bevel" type="QString" />
      <Option name="name" value="square" type="QString" />
      <Option name="offset" value="0,0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="outline_color" value="255,255,255,255,rgb:1,1,1,1" type="QString" />
      <Option name="outline_style" value="solid" type="QString" />
      <Option name="outline_width" value="0.12" type="QString" />
      <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="outline_width_unit" value="MM" type="QString" />
      <Option name="scale_method" value="diameter" type="QString" />
      <Option name="size" value="2" type="QString" />
      <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="size_unit" value="MM" type="QString" />
      <Option name="vertical_anchor_point" value="1" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" value="true" type="bool" />
         <Option name="expression" value="scale_linear(@map_scale,3000,50000,2.6,0.7)" type="QString" />
         <Option name="type" value="3" type="int" />
        </Option>
       </Option>
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="5" force_rhr="0" alpha="1" clip_to_extent="1" type="marker" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleMarker" locked="0" id="{0000000d-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="angle" value="0" type="QString" />
      <Option name="cap_style" value="square" type="QString" />
      <Option name="color" value="255,255,255,255,rgb:1,1,1,1" type="QString" />
      <Option name="horizontal_anchor_point" value="1" type="QString" />
      <Option name="joinstyle" value="bevel" type="QString" />
      <Option name="name" value="triangle" type="QString" />
      <Option name="offset" value="0,0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="outline_color" value="90,90,90,255,rgb:0.35294117647058826,0.35294117647058826,0.35294117647058826,1" type="QString" />
      <Option name="outline_style" value="solid" type="QString" />
      <Option name="outline_width" value="0.3" type="QString" />
      <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="outline_width_unit" value="MM" type="QString" />
      <Option name="scale_method" value="diameter" type="QString" />
      <Option name="size" value="1.8" type="QString" />
      <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="size_unit" value="MM" type="QString" />
      <Option name="vertical_anchor_point" value="1" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" value="true" type="bool" />
         <Option name="expression" value="scale_linear(@map_scale,3000,50000,2.8,0.9)" type="QString" />
         <Option name="type" value="3" type="int" />
        </Option>
       </Option>
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
  <data-defined-properties>
   <Option type="Map">
    <Option name="name" value="" type="QString" />
    <Option name="properties" />
    <Option name="type" value="collection" type="QString" />
   </Option>
  </data-defined-properties>
  <orderby>
   <orderByClause nullsFirst="0" asc="1">coalesce("distance_m", 1e9)</orderByClause>
  </orderby>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <layerGeometryType>0</layerGeometryType>
</qgis>
